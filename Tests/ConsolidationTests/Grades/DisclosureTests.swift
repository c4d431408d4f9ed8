import Checks
import Forms
import Foundation
import Sheets
import Testing
import TestSupport
import XLSX

@testable import Consolidation

/// What each grade of a consolidation shows, hides and masks.
struct DisclosureTests {
  private static let unit = "银川云杉机床有限公司"

  /// A consolidation of one small return in some grade, into a folder.
  private func consolidate(
    _ grade: Grade, _ people: [[String: CellContent]], into output: TemporaryFolder
  ) async throws -> Account {
    let inputs = try TemporaryFolder()
    try ReturnDraft(
      "银川/\(Self.unit).xlsx", [1: people, 2: [ReturnDraft.tally("银川", full: 2, associate: 30)]]
    ).write(to: inputs)
    return try await Consolidator(
      Intake(Run.campaign(), register: nil), to: output.path, grade: grade
    ).run(InputSearch([inputs.path]).files)
  }

  private let people = [
    ReturnDraft.person("欧阳骁翊", TestID.make(sequence: 901), unit: Self.unit),
    ReturnDraft.person("郗烨珩", TestID.make(sequence: 903), unit: Self.unit)
      .merging(["quality": "很好", "performance": "优秀，郗烨珩自评"]) { $1 },
  ]

  private func headers(_ grade: Grade) async throws -> [String] {
    let output = try TemporaryFolder()
    let account = try await consolidate(grade, people, into: output)
    let sheets = try ReadSheet.all(of: output.path + "/" + account.outputs[0].file)
    return try #require(sheets.first { $0.name == "附件1" }?.rows[3])
  }

  @Test("Each grade has the columns that the campaign leaves it")
  func columns() async throws {
    let all = try await headers(.internal)
    #expect(all.contains("专业素质") && all.contains("毕业时间"))
    let official = try await headers(.official)
    #expect(official == all.filter { !["专业素质", "工作绩效", "岗位匹配度"].contains($0) })
    let masked = try await headers(.masked)
    #expect(masked == official.filter { !["毕业时间", "籍贯"].contains($0) })
  }

  @Test("A masked workbook shows surnames and the ends of numbers")
  func masked() async throws {
    let output = try TemporaryFolder()
    let account = try await consolidate(.masked, people, into: output)
    #expect(account.outputs.map(\.file) == ["全区汇总（脱敏本）.xlsx", "银川汇总（脱敏本）.xlsx"])
    #expect(account.outputs.allSatisfy { !$0.hasFullNumbers })
    let sheets = try ReadSheet.all(of: output.path + "/银川汇总（脱敏本）.xlsx")
    let texts = sheets.flatMap { $0.texts.values }
    #expect(texts.contains("欧阳**"))
    #expect(
      texts.contains("6401**********9015") || texts.contains { $0.hasPrefix("6401**********9") })
    #expect(!texts.contains { $0.contains("骁") || $0.contains("烨") || $0.contains("很好") })
    let cover = try #require(sheets.first)
    #expect(cover.texts.values.contains { $0.contains("银川〔脱敏本〕") })
    #expect(cover.texts.values.contains { $0.hasPrefix("脱敏本：") })
  }

  @Test("What was sent back for an omitted column says no more than that")
  func silenced() async throws {
    let output = try TemporaryFolder()
    for grade in [Grade.official, .masked] {
      let account = try await consolidate(grade, people, into: output)
      let sheets = try ReadSheet.all(of: output.path + "/" + account.outputs[0].file)
      let pending = try #require(sheets.first { $0.name == "待核实" }?.rows[3])
      #expect(pending[6].contains("\(grade.chineseName)不列“专业素质”栏"))
      let texts = sheets.flatMap { $0.texts.values }
      #expect(!texts.contains { $0.contains("很好") || $0.contains("自评") }, "\(grade)")
    }
  }

  @Test("Small groups, and what would give them away, are signs; head counts of units too")
  func tallies() async throws {
    let output = try TemporaryFolder()
    _ = try await consolidate(.masked, people, into: output)
    for file in ["全区汇总（脱敏本）.xlsx", "银川汇总（脱敏本）.xlsx"] {
      let sheets = try ReadSheet.all(of: output.path + "/" + file)
      let tally = try #require(sheets.first { $0.name == "总量" })
      let row = try #require(tally.rows.values.first { $0.count > 8 && $0[1] == "银川" })
      #expect(row[2] == "＊", "正高级 is 2: \(row)")
      #expect(row[3] == "＊" || row[4] == "＊", "小计 less 副高级 would be 2: \(row)")
      let units = try #require(sheets.first { $0.name == "附件2" }?.rows[5])
      #expect(units[2...8].allSatisfy { $0 == "＊" }, "\(units)")
    }
  }

  @Test("What the workbook of all keeps back, no region's workbook gives away")
  func acrossWorkbooks() async throws {
    let (inputs, output) = (try TemporaryFolder(), try TemporaryFolder())
    let counts = [
      ("银川", 2, 30, 50), ("石嘴山", 10, 40, 60), ("吴忠", 11, 41, 61), ("中卫", 12, 42, 62),
    ]
    for (region, full, associate, intermediate) in counts {
      try ReturnDraft(
        "\(region)/\(region)样本厂.xlsx",
        [
          2: [
            ReturnDraft.tally(
              region, full: full, associate: associate, intermediate: intermediate)
          ]
        ]
      ).write(to: inputs)
    }
    let account = try await Consolidator(
      Intake(Run.campaign(), register: nil), to: output.path, grade: .masked
    ).run(InputSearch([inputs.path]).files)
    func row(_ region: String, of file: String) throws -> [String] {
      let sheet = try ReadSheet.all(of: output.path + "/" + file).first { $0.name == "总量" }
      return try #require(sheet?.rows.values.first { $0.count > 8 && $0[1] == region })
    }
    var companions = 0
    for output in account.outputs {
      guard let region = output.region else { continue }
      let whole = try row(region, of: account.outputs[0].file)
      let own = try row(region, of: output.file)
      let total = try row("总计", of: output.file)
      for column in 2...8 where whole[column] == "＊" {
        #expect(own[column] == "＊" && total[column] == "＊", "\(region), column \(column)")
        if region != "银川" { companions += 1 }
      }
    }
    #expect(companions > 0, "银川 has 2, which others must cover")
  }

  @Test("Grades lie side by side, each with an account that says which it is")
  func sideBySide() async throws {
    let output = try TemporaryFolder()
    for grade in Grade.allCases { _ = try await consolidate(grade, people, into: output) }
    let files = try output.files()
    #expect(files.count == 9, "\(files)")
    for (grade, account) in [
      (Grade.internal, "汇总清单.json"), (.official, "汇总清单（报送本）.json"),
      (.masked, "汇总清单（脱敏本）.json"),
    ] {
      let json = try JSONSerialization.jsonObject(with: output.bytes(of: account))
      #expect((json as? [String: Any])?["grade"] as? String == grade.rawValue)
    }
    for file in files where file.hasSuffix(".xlsx") {
      let attributes = try FileManager.default.attributesOfItem(atPath: output.path + "/" + file)
      #expect((attributes[.posixPermissions] as? Int) == 0o600, "\(file)")
    }
    // A second run of one grade leaves the others alone.
    _ = try await consolidate(.masked, people, into: output)
    #expect(try output.files() == files)
  }

  @Test("A workbook that keeps something back is no return", arguments: [Grade.official, .masked])
  func noReturn(_ grade: Grade) async throws {
    let output = try TemporaryFolder()
    let account = try await consolidate(grade, people, into: output)
    let path = output.path + "/" + (account.outputs.last?.file ?? "")
    let intake = try Intake(Run.campaign(), register: nil)
    let error = await #expect(throws: InputError.self) {
      try await intake.each(of: InputSearch([path]).files, workers: Workers(1)) { _ in }
    }
    #expect(error?.message.contains("本程序生成的\(grade.chineseName)") == true)
  }
}
