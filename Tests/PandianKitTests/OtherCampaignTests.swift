import Checks
import Consolidation
import Forms
import Foundation
import Sheets
import Templates
import Testing
import TestSupport
import XLSX

@testable import PandianKit

/// A campaign about something else altogether, made of files alone, goes the whole way: whatever
/// fails here is a piece of the notice of 2020 that got into the code.
struct OtherCampaignTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Campaigns").path(percentEncoded: false)

  private func pandian() throws -> Pandian {
    try Pandian(from: TemplateStore(directory: Self.folder))
  }

  private let register = Register([
    Unit(code: "P1", name: "光学实验室", region: "东校区", series: "物理"),
    Unit(code: "C1", name: "合成实验室", region: "西校区", series: "化学"),
    Unit(code: "C2", name: "分析实验室", region: "西校区", series: "化学"),
  ])

  /// The blanks of the register in a folder of their own.
  private func blanks() throws -> (TemporaryFolder, [String]) {
    let folder = try TemporaryFolder()
    return (folder, try pandian().writeBlanks(to: folder.path, register: register))
  }

  /// A laboratory's return, as it is written by hand: no stamp, columns in an order of its own.
  private func filled(_ rows: [[CellContent]], _ tally: [[CellContent]]) throws
    -> WorkbookWriter
  {
    try WorkbookWriter.draft([
      SheetDraft(
        "台账",
        [
          ["物理学院仪器台账"], [], ["序", "校区", "所属实验室", "设备名称", "现状", "购置日期", "年机时"],
        ] + rows + [[], ["保管人：周一"]]),
      SheetDraft(
        "统计", [["物理台数统计"], ["校区", "台数"], [.empty, "可用", "不可用", "共计"]] + tally),
    ])
  }

  @Test("It is loaded from its folder, with the common rules of the program")
  func loaded() throws {
    let campaign = try pandian().campaign
    #expect(campaign.id == "instruments-2024")
    #expect(campaign.forms.map(\.titleTail) == ["仪器台账", "台数统计"])
    #expect(campaign.rules["T03"] != nil)
  }

  @Test("Blanks are written for its units, and come back empty and sound")
  func blank() async throws {
    let (folder, files) = try blanks()
    #expect(files == ["东校区/光学实验室.xlsx", "西校区/合成实验室.xlsx", "西校区/分析实验室.xlsx"])
    let sheets = try ReadSheet.all(of: folder.path + "/" + files[0])
    #expect(sheets.map(\.name) == ["填报须知", "附件1", "附件2", "名词解释", "选项"])
    #expect(sheets[1].texts["A2"] == "物理仪器台账")
    let report = try await pandian().check([folder.path], register: register)
    #expect(report.findings.isEmpty, "\(report.findings.map { "\($0.rule) \($0.message)" })")
    #expect(report.files.map(\.status) == Array(repeating: .accepted, count: 3))
    #expect(report.files.map(\.origin.unit?.code) == ["P1", "C2", "C1"])
    #expect(report.rows.read == 0)
  }

  @Test("Returns are checked by its own rules")
  func check() async throws {
    let folder = try TemporaryFolder()
    try filled(
      [
        [1, "东区", "光学实验室", "飞秒激光器", "好", "2019.05", 1200],
        [2, "东校区", "光学实验室", "干涉仪", "能用", "2020-01-02", 9000],
        [3, "东校区", "光学实验室", "", "坏了", "", -1],
        [4, "北校区", "光学实验室", "光谱仪", "待修", "2021.10", 5],
      ],
      [["东校区", 2, 1, 4], ["西校区"], ["全校", 2, 2, 3]]
    ).write(to: folder.path("光学实验室.xlsx"))
    let report = try await pandian().check([folder.path], register: register)
    let found = report.findings.map {
      "\($0.rule) \($0.severity) \($0.sheet ?? "")!\($0.place?.description ?? "-")"
    }
    #expect(
      Set(found) == [
        "T04 notice 台账!D3", "T05 notice 台账!E3", "L02 notice 台账!E5", "L03 warning 台账!G5",
        "L01 error 台账!D6", "L02 error 台账!E6", "L03 warning 台账!G6", "L02 error 台账!B7",
        "L06 error 统计!D4", "L04 error 统计!C6",
        "S01 warning !-",
      ])
    #expect(report.missingUnits.map(\.code) == ["C1", "C2"])
    let rows = try #require(report.files.first?.forms)
    #expect(rows.map(\.rows.read) == [4, 1])
    #expect(rows.map(\.rows.accepted) == [2, 0])
  }

  @Test("Returns are consolidated, its tally summed by campus")
  func consolidate() async throws {
    let inputs = try TemporaryFolder()
    let output = try TemporaryFolder()
    try filled(
      [[1, "东校区", "光学实验室", "飞秒激光器", "完好", "2019.05", 1200]],
      [["东校区", 2, 1, 3], ["全校", 2, 1, 3]]
    ).write(to: inputs.path("光学实验室.xlsx"))
    try filled(
      [[1, "西校区", "合成实验室", "质谱仪", "待修", "2018", 0]],
      [["西校区", 5, 6, 11]]
    ).write(to: inputs.path("合成实验室.xlsx"))
    try filled(
      [[1, "西校区", "分析实验室", "色谱仪", "完好", "2018", 1]],
      [["西校区", 1, .empty, 1]]
    ).write(to: inputs.path("分析实验室.xlsx"))
    let (account, _) = try await pandian().consolidate(
      ReturnBatch([inputs.path], register: register), to: output.path)
    #expect(
      account.outputs.map { "\($0.file) \($0.rows[1, default: 0]) \($0.rows[2, default: 0])" } == [
        "全区汇总.xlsx 3 3", "东校区汇总.xlsx 1 1", "西校区汇总.xlsx 2 2",
      ])
    let sheets = try ReadSheet.all(of: output.path + "/全区汇总.xlsx")
    let tally = try #require(sheets.first { $0.name == "总量" })
    func row(_ label: String) -> [String] {
      tally.rows.values.first { $0.first == label } ?? []
    }
    #expect(row("东校区") == ["东校区", "2", "1", "3", "3"])
    #expect(row("西校区") == ["西校区", "6", "6", "12", "12"])
    #expect(row("全校") == ["全校", "8", "7", "15", "15"])
  }

  @Test("Its accepted records come out by its own column ids")
  func records() async throws {
    let inputs = try TemporaryFolder()
    try filled([[1, "东区", "光学实验室", "激光器", "好", "2019.05", 1200]], [])
      .write(to: inputs.path("光学实验室.xlsx"))
    let pandian = try pandian()
    var lines = ""
    try await pandian.eachReturn(ReturnBatch([inputs.path], register: register)) {
      lines += RecordLines(pandian.campaign, form: 1).ndjson($0)
    }
    let record = try #require(
      try JSONSerialization.jsonObject(with: Data(lines.utf8)) as? [String: Any])
    let values = try #require(record["values"] as? [String: Any])
    #expect(values["campus"] as? String == "东校区")
    #expect(values["state"] as? String == "完好")
    #expect(values["hours"] as? Int == 1200)
    #expect((record["cells"] as? [String: String])?["bought"] == "F4")
  }
}
