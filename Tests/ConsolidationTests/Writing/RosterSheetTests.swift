import Forms
import Sheets
import Testing
import Templates
import TestSupport
import XLSX

@testable import Consolidation

/// Candidates for 专家库.
struct RosterSheetTests {
  private let leading = TestID.make(sequence: 901)
  private let full = TestID.make(sequence: 903)
  private let negative = TestID.make(sequence: 905)

  @Test("Whom the definition names is listed once, with the reason; who is kept out is not")
  func candidates() async throws {
    let inputs = try TemporaryFolder()
    let folder = try TemporaryFolder()
    try ReturnDraft(
      "银川/甲公司.xlsx",
      [
        1: [leading, full, negative].map {
          ReturnDraft.person("张伟", $0, unit: "甲公司", title: "正高级工程师")
        }, 3: [ReturnDraft.talent("张伟", leading).merging(["title": "正高级工程师"]) { $1 }],
      ]
    ).write(to: inputs)
    guard case .value(.residentID(let kept), _) = EntryReader.identity(negative) else {
      Issue.record("no number: \(negative)")
      return
    }
    let campaign = try Run.campaign()
    _ = try await Consolidator(
      Intake(campaign, register: nil, negativeList: NegativeList([kept])), to: folder.path,
      figures: FigurePlan.load(for: campaign, from: .embedded)
    ).run(InputSearch([inputs.path]).files)
    for file in ["全区汇总.xlsx", "银川汇总.xlsx"] {
      let sheets = try ReadSheet.all(of: folder.path(file))
      let sheet = try #require(sheets.first { $0.name == "专家库" })
      let rows = sheet.rows.filter { $0.key > 3 }.sorted { $0.key < $1.key }.map(\.value)
      #expect(rows.map { $0[3] } == [leading, full], "\(file)")
      #expect(rows.map { $0[10] } == ["附件3：领军人才推荐表", "附件1：正高级职称"])
      #expect(sheet.rows[2]?.first?.contains("附件3") == true, "the criterion is stated")
    }
  }
}
