import Consolidation
import Foundation
import Templates
import TestSupport
import Testing
import XLSX

@testable import PandianKit

/// A campaign that has nothing in common with the notice's, defined by files alone: it goes
/// through blank, check and consolidate with the same code.
struct SecondCampaignTests {
  private static let register = """
    单位代码,单位名称,地区,系列
    L1,力学实验室,北楼,物理
    L2,有机实验室,南楼,化学
    L3,光学实验室,南楼,物理
    """

  private func pandian() throws -> Pandian {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Campaigns").path(percentEncoded: false)
    return try Pandian(from: TemplateStore(directory: folder))
  }

  @Test func itsDefinitionsAreTheOnlyOnes() throws {
    let campaign = try pandian().campaign
    #expect(campaign.id == "instruments")
    #expect(campaign.forms.map(\.titleTail) == ["仪器设备登记表", "仪器设备台数统计表"])
    #expect(campaign.rules["S05"] != nil, "the rules common to all campaigns hold here too")
  }

  @Test func blanksBearItsFormsAndNobodyElses() throws {
    let folder = try TemporaryFolder()
    let pandian = try pandian()
    let register = try pandian.register(at: folder.write(Self.register, as: "units.csv"))
    let files = try pandian.writeBlanks(to: folder.path + "/out", register: register)
    #expect(files == ["北楼/力学实验室.xlsx", "南楼/有机实验室.xlsx", "南楼/光学实验室.xlsx"])
    let sheets = try ReadSheet.all(of: folder.path + "/out/北楼/力学实验室.xlsx")
    #expect(sheets.map(\.name) == ["填报须知", "附件1", "附件2", "选项"])
    #expect(sheets[1].texts["A2"] == "物理仪器设备登记表")
    #expect(sheets[1].rows[3] == ["序号", "仪器名称", "状态", "购置时间", "台数"])
    #expect(sheets[2].rows[3]?.prefix(6) == ["序号", "楼", "在用", "", "", "报废"])
    #expect(sheets[2].rows[4] == ["", "", "完好", "待修", "合用"])
    #expect(sheets[2].texts["B5"] == "北楼")
    #expect(sheets[2].formulas.contains("E5"), "a sum of columns is a formula")
    let report = try pandian.check([folder.path + "/out"], register: register)
    #expect(report.findings.isEmpty, "an empty blank gives nothing to say")
    #expect(report.rows.read == 0)
    #expect(report.missingUnits.isEmpty, "the blanks' stamps tell whose they are")
  }

  /// A return in the forms of the campaign, titles and headers as a unit might write them.
  private func write(
    _ name: String, rows: [[CellContent]], tally: [CellContent], total: [CellContent],
    to folder: TemporaryFolder
  ) throws {
    let list = SheetDraft(
      "Sheet1",
      [["物理仪器设备 登记表"], [], ["序号", "仪器名称", "状 态", "购置时间", "台数"]] + rows)
    let sums = SheetDraft(
      "Sheet2",
      [
        ["物理仪器设备台数统计表"], ["序号", "楼", "在用", .empty, .empty, "报废"],
        [.empty, .empty, "完好", "待修", "合用"], tally, total,
      ])
    try WorkbookWriter.draft([list, sums]).write(to: folder.path("in/\(name)"))
  }

  @Test func returnsAreCheckedByItsRules() throws {
    let folder = try TemporaryFolder()
    try write(
      "北楼/力学实验室.xlsx",
      rows: [
        [1, "天平", "正常", "2020.05", 2], [2, "示波器", "丢了", "2021.01", 1],
        [3, .empty, "报废", "从前", 1], [4, "光源", "坏了", 2019, -1],
      ],
      tally: [1, "北实验楼", 2, 1, 4, 1], total: ["总数", .empty, 2, 1, 4, 2], to: folder)
    let report = try pandian().check([folder.path + "/in"])
    let found = report.findings.map { "\($0.rule) \($0.sheet ?? "") \($0.place?.description ?? "")" }
    #expect(
      Set(found) == [
        "I02 Sheet1 C5", "I01 Sheet1 B6", "I04 Sheet1 D6", "I02 Sheet1 C7", "I03 Sheet1 E7",
        "I06 Sheet2 E4", "I07 Sheet2 F5", "T04 Sheet1 C3",
      ])
    #expect(report.rows.accepted == 1)
    #expect(report.rows.rejected == 4)
  }

  @Test func acceptedRowsStandInItsConsolidatedWorkbooks() throws {
    let folder = try TemporaryFolder()
    let pandian = try pandian()
    let register = try pandian.register(at: folder.write(Self.register, as: "units.csv"))
    try write(
      "力学实验室.xlsx", rows: [[1, "天平", "正常", "2020.05", 2], [2, "滑轮", "报废", .empty, 1]],
      tally: [1, "北楼", 2, 0, 2, 1], total: ["总数", .empty, 2, 0, 2, 1], to: folder)
    try write(
      "光学实验室.xlsx", rows: [[1, "棱镜", "待修", "2018", 5]],
      tally: [1, "南楼", 0, 5, 5, 0], total: ["总数", .empty, 0, 5, 5, 0], to: folder)
    let (account, _) = try pandian.consolidate(
      [folder.path + "/in"], to: folder.path + "/out", register: register)
    #expect(account.outputs.map(\.file) == ["全区汇总.xlsx", "北楼汇总.xlsx", "南楼汇总.xlsx"])
    #expect(account.outputs.map(\.rows) == [[1: 3, 2: 2], [1: 2, 2: 1], [1: 1, 2: 1]])
    let whole = try ReadSheet.all(of: folder.path + "/out/全区汇总.xlsx")
    let list = try #require(whole.first { $0.name == "附件1" })
    #expect(list.rows[4] == ["1", "天平", "完好", "2020.05", "2", "力学实验室", "力学实验室.xlsx", "4"])
    #expect(list.rows[6]?.prefix(2) == ["3", "棱镜"])
    let sums = try #require(whole.first { $0.name == "总量" })
    #expect(sums.rows(where: 2, is: "总数").compactMap { sums.rows[$0] } == [
      ["3", "总数", "2", "5", "7", "1", "8"]
    ])
  }
}
