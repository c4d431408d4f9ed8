import Checks
import Forms
import Foundation
import Sheets
import Templates
import Testing
import TestSupport
import XLSX

@testable import Consolidation

/// Copies of a batch: where they go, whom they tell of, what they replace.
struct ReturnCopiesTests {
  private let inputs: TemporaryFolder
  private let register = Register([
    Unit(code: "U1", name: "甲公司", region: "银川", series: "机械工程"),
    Unit(code: "U2", name: "乙公司", region: "固原", series: "机械工程"),
  ])

  init() throws { inputs = try TemporaryFolder() }

  private func person(_ name: String, _ sequence: Int, unit: String) -> [String: CellContent] {
    ReturnDraft.person(name, TestID.make(sequence: sequence), unit: unit)
  }

  /// Checks what lies in the folder and writes the copies.
  private func copies(
    to folder: String, negativeList: NegativeList? = nil, releases: ReleaseList = ReleaseList(),
    named: String? = nil
  ) async throws -> CopyListing {
    let campaign = try Run.campaign()
    let intake = try Intake(
      campaign, register: register, negativeList: negativeList, releases: releases)
    let files = try InputSearch([named ?? inputs.path]).files
    var copies = ReturnCopies(campaign)
    copies.conclude(try await intake.each(of: files, workers: Workers(2)) { copies.add($0) })
    let annotator = Annotator(
      campaign,
      explanations: try RuleExplanations.load("talent-inventory-2020", from: .embedded))
    return try await copies.write(
      to: folder, beside: files, annotator: annotator, workers: Workers(2))
  }

  /// A return with one faulty name.
  private func writeFaulty(_ path: String = "银川/甲公司.xlsx") throws {
    try ReturnDraft(path, [1: [person("张1", 901, unit: "甲公司")]]).write(to: inputs)
  }

  @Test("A copy lies where its return lies, for its owner's eyes alone, and the listing names it")
  func places() async throws {
    try writeFaulty()
    _ = try inputs.write("not a workbook", as: "固原/乙公司.xlsx")
    let folder = try TemporaryFolder()
    let listing = try await copies(to: folder.path)
    #expect(try folder.files() == ["退回清单.json", "银川/甲公司.xlsx"])
    let copy = try #require(listing.copies.first)
    #expect(copy.output == "银川/甲公司.xlsx" && copy.source.unit == "U1" && copy.warnings > 0)
    #expect(listing.omissions.map(\.source.file) == ["固原/乙公司.xlsx"])
    let attributes = try FileManager.default.attributesOfItem(
      atPath: folder.path + "/银川/甲公司.xlsx")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(CopyListing.digests(in: folder.path) == ["银川/甲公司.xlsx": copy.digest])
  }

  @Test("Who is claimed by two units is told so, and not by whom; the negative list stays unsaid")
  func confidential() async throws {
    let (one, other) = (TestID.make(sequence: 901), TestID.make(sequence: 903))
    for (path, unit, name) in [("银川/甲公司.xlsx", "甲公司", "张伟"), ("固原/乙公司.xlsx", "乙公司", "李强")] {
      try ReturnDraft(
        path,
        [
          1: [ReturnDraft.person(name, one, unit: unit)], 3: [ReturnDraft.talent("王磊", other)],
        ]
      ).write(to: inputs)
    }
    let folder = try TemporaryFolder()
    let negative = NegativeList([try ResidentID(other)])
    let listing = try await copies(to: folder.path, negativeList: negative)
    #expect(listing.copies.count == 2)
    for (file, foreign) in [("银川/甲公司.xlsx", "乙公司"), ("固原/乙公司.xlsx", "甲公司")] {
      let text = try WorkbookText.all(of: folder.path + "/" + file)
      #expect(text.contains("此身份证号另有单位报送而姓名不同"), "\(file)")
      #expect(!text.contains(foreign), "\(file) names another unit")
      for word in ["负面", "不得纳入", "主管部门核定", "C04"] {
        #expect(!text.contains(word), "\(file) says \(word)")
      }
    }
  }

  @Test("What was let through is no fault any more, and a clean return has no copy")
  func released() async throws {
    try ReturnDraft("银川/甲公司.xlsx", [1: [person("", 901, unit: "甲公司")]]).write(to: inputs)
    let folder = try TemporaryFolder()
    let before = try await copies(to: folder.path)
    #expect(before.copies.map(\.errors) == [1])
    let decision = ReleaseList.Decision(
      file: "银川/甲公司.xlsx", rule: "A01", release: Release(reason: "已核实", decidedBy: "李处"))
    let after = try await copies(to: folder.path, releases: ReleaseList([decision]))
    #expect(after.copies.allSatisfy { $0.errors == 0 })
  }

  @Test("A second run gives the same bytes, in a folder within the inputs as well")
  func again() async throws {
    try writeFaulty()
    let folder = inputs.path + "/退回"
    _ = try await copies(to: folder)
    let first = try inputs.bytes(of: "退回/银川/甲公司.xlsx")
    let search = try InputSearch([inputs.path])
    #expect(search.files.map(\.name) == ["银川/甲公司.xlsx"])
    #expect(search.passedOver.contains { $0.name == "退回/银川/甲公司.xlsx" })
    _ = try await copies(to: folder)
    #expect(try inputs.bytes(of: "退回/银川/甲公司.xlsx") == first)
  }

  @Test("What is no longer faulty loses its copy; what is none of ours stays")
  func stale() async throws {
    try writeFaulty()
    try writeFaulty("固原/乙公司.xlsx")
    let folder = try TemporaryFolder()
    _ = try folder.write("mine", as: "说明.txt")
    _ = try await copies(to: folder.path)
    try FileManager.default.removeItem(atPath: inputs.path + "/固原/乙公司.xlsx")
    _ = try await copies(to: folder.path)
    #expect(try folder.files() == ["说明.txt", "退回清单.json", "银川/甲公司.xlsx"])
  }

  @Test("A copy that was changed is a return, and is never overwritten")
  func changed() async throws {
    try writeFaulty()
    let folder = inputs.path + "/退回"
    _ = try await copies(to: folder)
    let mending = try WorkbookEditor(path: folder + "/银川/甲公司.xlsx")
    try mending.set([CellReference(row: 3, column: 3): "张伟"], on: mending.sheets[0])
    try mending.write(to: folder + "/银川/甲公司.xlsx")
    let mended = try inputs.bytes(of: "退回/银川/甲公司.xlsx")
    #expect(try InputSearch([inputs.path]).files.count == 2)
    // It was made of what lies in 银川, and so is the later version.
    let listing = try await copies(to: folder)
    #expect(listing.copies.map(\.source.file) == ["退回/银川/甲公司.xlsx"])
    #expect(try inputs.bytes(of: "退回/银川/甲公司.xlsx") == mended)
  }

  @Test("Where only the copy was changed, and lies apart, a new one does not take its place")
  func changedApart() async throws {
    try writeFaulty()
    let folder = try TemporaryFolder()
    _ = try await copies(to: folder.path)
    _ = try folder.write("changed", as: "银川/甲公司.xlsx")
    await #expect(throws: ConsolidationError.self) { try await copies(to: folder.path) }
    #expect(try folder.bytes(of: "银川/甲公司.xlsx") == Data("changed".utf8))
  }

  @Test("A run that would replace its own input is refused, and so is one over a foreign file")
  func refused() async throws {
    try writeFaulty()
    let before = try inputs.bytes(of: "银川/甲公司.xlsx")
    await #expect(throws: ConsolidationError.self) { try await copies(to: inputs.path) }
    #expect(try inputs.bytes(of: "银川/甲公司.xlsx") == before)
    #expect(try inputs.files() == ["银川/甲公司.xlsx"])
    let folder = try TemporaryFolder()
    _ = try folder.write("mine", as: "退回清单.json")
    await #expect(throws: ConsolidationError.self) { try await copies(to: folder.path) }
    #expect(try folder.files() == ["退回清单.json"])
  }

  @Test(
    "No name leads out of the folder",
    arguments: [
      ("../../a.xlsx", "未命名/未命名/a.xlsx"), ("银川/a.XLS", "银川/a.xlsx"), ("a", "a.xlsx"),
      ("./.a.xlsx", "未命名/a.xlsx"), ("b\u{202E}/con.xlsx", "b/_con.xlsx"),
    ])
  func names(_ name: String, expected: String) {
    var names = CopyNames()
    #expect(names.name(for: InputFile(path: "/nowhere", name: name)) == expected)
    let second = names.name(for: InputFile(path: "/nowhere", name: name))
    #expect(second == expected.dropLast(5) + "（2）.xlsx")
  }
}
