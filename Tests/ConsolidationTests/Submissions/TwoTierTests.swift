import Checks
import Forms
import Foundation
import Sheets
import Testing
import TestSupport
import XLSX

@testable import Consolidation

/// Units return to their city, cities to the department: the totals are those of the units.
struct TwoTierTests {
  /// What a run put into its workbook of all: rows by form, and the sums of 附件2 by region.
  private struct Totals: Equatable {
    var rows: [Int: Int]
    var tally: [[String]]
  }

  private func totals(_ account: Account, in folder: TemporaryFolder) throws -> Totals {
    let sheets = try ReadSheet.all(of: folder.path + "/全区汇总.xlsx")
    let tally = sheets.first { $0.name == "总量" }?.rows.sorted { $0.key < $1.key }.map(\.value)
    return Totals(
      rows: account.outputs.first { $0.region == nil }?.rows.filter { $0.value > 0 } ?? [:],
      tally: tally ?? [])
  }

  private func run(
    _ inputs: String, register: Register?, into folder: TemporaryFolder
  ) async throws -> (account: Account, returns: [CheckedReturn]) {
    var returns: [CheckedReturn] = []
    let account = try await Consolidator(
      Intake(Run.campaign(), register: register), to: folder.path
    ).run(InputSearch([inputs]).files, each: { returns.append($0) })
    return (account, returns)
  }

  private func register() throws -> Register {
    try RegisterReader(Run.campaign()).read(path: Batch.fixtures.register)
  }

  /// The fixtures as their cities hand them up: each city's own workbook, taken out of its folder.
  private func handedUp() async throws -> TemporaryFolder {
    let up = try TemporaryFolder()
    let cities = try FileManager.default.contentsOfDirectory(atPath: Batch.fixtures.returns)
    for city in cities.sorted() {
      let own = try TemporaryFolder()
      _ = try await run(
        Batch.fixtures.returns + "/" + city, register: register(), into: own)
      try FileManager.default.copyItem(
        atPath: own.path + "/\(city)汇总.xlsx", toPath: up.path("各市/\(city)汇总.xlsx"))
    }
    return up
  }

  @Test("Units to cities to the department gives the totals of units to the department")
  func sameTotals() async throws {
    let direct = try TemporaryFolder()
    let (account, _) = try await run(
      Batch.fixtures.returns, register: register(), into: direct)
    let (up, output) = (try await handedUp(), try TemporaryFolder())
    let (tiered, returns) = try await run(up.path, register: register(), into: output)
    #expect(try totals(tiered, in: output) == totals(account, in: direct))
    let found = returns.flatMap(\.findings).filter { $0.severity != .notice }
    let before = Set(account.conclusion.findings.map(\.rule))
    #expect(found.filter { $0.severity == .error }.isEmpty, "\(found)")
    #expect(!before.isEmpty)
    #expect(returns.allSatisfy { $0.origin.isTier })
    // Rows keep their unit.
    let form = try #require(Run.campaign().form(1))
    func units(_ folder: TemporaryFolder) throws -> [String] {
      let sheet = try ReadSheet.all(of: folder.path + "/全区汇总.xlsx").first { $0.name == "附件1" }
      return try #require(sheet).records(of: form).map { $0[$0.count - 3] }.sorted()
    }
    #expect(try units(output) == units(direct))
  }

  @Test("Beside the units' own returns nothing counts twice, and both tiers are named")
  func besideUnits() async throws {
    let up = try await handedUp()
    let returns = URL(filePath: Batch.fixtures.returns)
    for city in ["固原", "银川"] {
      try FileManager.default.copyItem(
        at: returns.appending(path: city), to: URL(filePath: up.path("单位/" + city)))
    }
    let (direct, output) = (try TemporaryFolder(), try TemporaryFolder())
    let (account, _) = try await run(
      Batch.fixtures.returns, register: register(), into: direct)
    let (tiered, taken) = try await run(up.path, register: register(), into: output)
    #expect(try totals(tiered, in: output) == totals(account, in: direct))
    let city = try #require(taken.first { $0.file.name == "各市/固原汇总.xlsx" })
    #expect(city.counts.accepted == 0)
    #expect(city.counts.ignored[.returnedByUnit, default: 0] > 20)
    let found = taken.flatMap(\.findings).filter { $0.rule.hasPrefix("U") }
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test("Where the tiers' tallies differ, the city's file says so by column (U03)")
  func differing() async throws {
    let unit = ReturnDraft(
      "单位/甲公司.xlsx", [2: [ReturnDraft.tally("银川", full: 1, associate: 2, intermediate: 3)]])
    let city = ReturnDraft(
      "银川市汇总表.xlsx", [2: [ReturnDraft.tally("银川", full: 1, associate: 4, intermediate: 3)]])
    let register = Register([Unit(code: "U1", name: "甲公司", region: "银川", series: nil)])
    let batch = try await TakenBatch([unit, city], register: register)
    #expect(batch.found("U03").count == 2)
    #expect(batch.messages("U03").first?.contains("副高级") == true)
    #expect(batch["银川市汇总表.xlsx"]?.counts.ignored[.returnedByUnit] == 1)
    let same = try await TakenBatch(
      [unit, ReturnDraft("银川市汇总表.xlsx", unit.forms)], register: register)
    #expect(same.found("U03").isEmpty)
    let alone = try await TakenBatch([city], register: register)
    #expect(alone["银川市汇总表.xlsx"]?.counts.accepted == 1)
  }

  @Test("A city's own table in the official forms: rows go by their 单位 column")
  func official() async throws {
    let (one, other) = (TestID.make(sequence: 901), TestID.make(sequence: 903))
    let city = ReturnDraft(
      "银川/银川市汇总.xlsx",
      [
        1: [
          ReturnDraft.person("张伟", one, unit: "甲公司"),
          ReturnDraft.person("李强", other, unit: "乙公司"),
        ],
        3: [ReturnDraft.talent("李强", other)],
      ])
    let own = ReturnDraft("银川/甲公司.xlsx", [1: [ReturnDraft.person("张伟", one, unit: "甲公司")]])
    let register = Register([
      Unit(code: "U1", name: "甲公司", region: "银川", series: nil),
      Unit(code: "U2", name: "乙公司", region: "银川", series: nil),
      Unit(code: "U3", name: "丙公司", region: "银川", series: nil),
    ])
    let batch = try await TakenBatch([city, own], register: register)
    let checked = try #require(batch["银川/银川市汇总.xlsx"])
    #expect(checked.origin.isTier)
    #expect(checked.forms.map(\.counts.accepted) == [1, 1])
    #expect(checked.forms[1].returned.records.first?.unitName == "乙公司")
    #expect(batch.conclusion.silent.map(\.code) == ["U3"])
    #expect(batch.found("U01", "U02", "S07").isEmpty)
  }

  @Test("A unit in the tables of two regions is told (U02)")
  func twoRegions() async throws {
    let id = TestID.make(sequence: 901)
    let rows = [1: [ReturnDraft.person("张伟", id, unit: "甲公司")]]
    let batch = try await TakenBatch([
      ReturnDraft("银川市汇总.xlsx", rows), ReturnDraft("固原市汇总.xlsx", rows),
    ])
    #expect(batch.found("U02") == ["U02 固原市汇总.xlsx -"])
    #expect(batch.messages("U02").first?.contains("银川") == true)
  }

  @Test("Where it was written, beside its account, an output is nobody's return")
  func whereItWasWritten() async throws {
    let (inputs, output) = (try TemporaryFolder(), try TemporaryFolder())
    try ReturnDraft(
      "银川/甲公司.xlsx", [1: [ReturnDraft.person("张伟", TestID.make(sequence: 901), unit: "甲公司")]]
    ).write(to: inputs)
    _ = try await run(inputs.path, register: nil, into: output)
    let error = await #expect(throws: InputError.self) { try await TakenBatch([], in: output) }
    #expect(error?.message.contains("银川汇总.xlsx") == true)
    let intake = try Intake(Run.campaign(), register: nil)
    var taken: [CheckedReturn] = []
    _ = try await intake.each(
      of: InputSearch([output.path + "/银川汇总.xlsx"]).files, workers: Workers(1)
    ) { taken.append($0) }
    #expect(taken.map(\.counts.accepted) == [1], "named by somebody, it is a return")
  }

  // MARK: Tables made by hand

  private let register3 = Register([
    Unit(code: "U1", name: "甲公司", region: "银川", series: nil),
    Unit(code: "U2", name: "乙公司", region: "银川", series: nil),
  ])

  private func catalogue(_ majors: [String]) -> [[String: CellContent]] {
    majors.map {
      ["field": "工程和经济", "major": .string($0), "shortage": 3, "schools": "宁夏大学"]
    }
  }

  @Test(
    "Where units of a region returned nothing, its own tally counts, and no false U03 is raised")
  func tallyOfRegion() async throws {
    let own = ReturnDraft(
      "甲公司.xlsx",
      [2: [ReturnDraft.tally("银川", full: 1)], 6: catalogue(["机械工程", "车辆工程"])])
    let city = ReturnDraft(
      "银川市汇总表.xlsx",
      [
        1: [ReturnDraft.person("李强", TestID.make(sequence: 903), unit: "乙公司")],
        2: [ReturnDraft.tally("银川", full: 4)], 6: catalogue(["机械工程", "车辆工程", "工业工程"]),
      ])
    let batch = try await TakenBatch([own, city], register: register3)
    #expect(batch["甲公司.xlsx"]?.counts.ignored[.inRegionTable] == 1)
    #expect(batch["银川市汇总表.xlsx"]?.forms.map(\.counts.accepted) == [1, 1, 1])
    #expect(batch.found("U03").isEmpty)
    let other = ReturnDraft("乙公司.xlsx", [2: [ReturnDraft.tally("银川", full: 3)]])
    let whole = try await TakenBatch([own, other, city], register: register3)
    #expect(whole["甲公司.xlsx"]?.counts.ignored[.inRegionTable] == nil)
    #expect(whole["银川市汇总表.xlsx"]?.forms.map(\.counts.accepted) == [1, 0, 1])
    #expect(whole.found("U03").isEmpty)
  }

  @Test("A table is known as a region's by its rows, and the forms beside it go with it")
  func byRows() async throws {
    let (one, other) = (TestID.make(sequence: 901), TestID.make(sequence: 903))
    let (third, fourth) = (TestID.make(sequence: 905), TestID.make(sequence: 907))
    let people = [
      ("张伟", one, "甲公司"), ("王平", third, "甲公司"), ("李强", other, "乙公司"), ("赵明", fourth, "乙公司"),
    ]
    let batch = try await TakenBatch(
      [
        ReturnDraft(
          "上报/附件1.xlsx", [1: people.map { ReturnDraft.person($0.0, $0.1, unit: $0.2) }]),
        ReturnDraft("上报/附件3.xlsx", [3: [ReturnDraft.talent("李强", other)]]),
      ], register: register3)
    #expect(batch.returns.allSatisfy { $0.origin.isTier && $0.origin.region == "银川" })
    #expect(batch["上报/附件3.xlsx"]?.forms[0].returned.records[0].unitName == "乙公司")
    #expect(batch.found("S07", "A33", "U01").isEmpty)
    let unit = try await TakenBatch(
      [ReturnDraft("甲公司.xlsx", [1: people.map { ReturnDraft.person($0.0, $0.1, unit: $0.2) }])],
      register: register3)
    #expect(unit.returns.first?.origin.unit?.code == "U1", "a name goes before the rows")
  }

  @Test("What was let through in the city stays so at the department")
  func handedReleases() async throws {
    let (inputs, output, up) = (
      try TemporaryFolder(), try TemporaryFolder(), try TemporaryFolder()
    )
    var person = ReturnDraft.person("张伟", TestID.make(sequence: 901), unit: "甲公司")
    person["politics"] = "不详"
    try ReturnDraft("银川/甲公司.xlsx", [1: [person]]).write(to: inputs)
    let list = try inputs.write(
      "文件,行,规则,理由,批准人\n银川/甲公司.xlsx,3,A16,档案待查 640104198503129012,王科长\n", as: "放行.csv")
    let intake = try Intake(
      Run.campaign(), register: nil, releases: ReleaseList(path: list))
    _ = try await Consolidator(intake, to: output.path)
      .run(InputSearch([inputs.path], excluding: [list]).files)
    try FileManager.default.copyItem(
      atPath: output.path + "/银川汇总.xlsx", toPath: up.path("银川汇总.xlsx"))
    let batch = try await TakenBatch([], in: up)
    let checked = try #require(batch.returns.first)
    #expect(checked.counts.accepted == 1)
    #expect(checked.findingCounts[.error] == nil)
    let release = try #require(checked.decisions.first?.release)
    #expect(release.reason.hasPrefix("档案待查"))
    #expect(!release.reason.contains("19850312"), "numbers in a reason are masked")
  }
}
