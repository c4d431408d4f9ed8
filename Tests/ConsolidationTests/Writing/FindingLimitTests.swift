import Checks
import Forms
import Sheets
import Testing
import TestSupport
import XLSX

@testable import Consolidation

struct FindingLimitTests {
  @Test("Of a rule so many a unit are listed, the others are summed up by rule and unit")
  func limit() {
    var limit = FindingLimit(2)
    let finding = Finding(rule: "A34", severity: .notice, message: "")
    let listed = (1...4).map { _ in limit.lists(finding, of: "甲") }
    #expect(listed == [true, true, false, false])
    let isListed = limit.lists(finding, of: "乙")
    #expect(isListed)
    limit.sum(7, "A34", .notice, of: "乙")
    #expect(limit.summaries.map { "\($0.unit) \($0.rule) \($0.count)" } == ["甲 A34 2", "乙 A34 7"])
    #expect(limit.count == 9)
  }

  @Test("问题清单 and the cover say what is not listed")
  func sheet() async throws {
    let folder = try TemporaryFolder()
    let inputs = try TemporaryFolder()
    try ReturnDraft(
      "银川/甲公司.xlsx",
      [
        1: (901...905).map {
          ReturnDraft.person(
            "张伟", TestID.make(sequence: $0), unit: "甲公司", title: "工程师",
            sex: $0.isMultiple(of: 2) ? "女" : "男")
        }
      ]
    ).write(to: inputs)
    var consolidator = try Consolidator(
      Intake(Run.campaign(), register: nil, noticeLimit: 3), to: folder.path)
    consolidator.findingsPerRule = 2
    _ = try await consolidator.run(InputSearch([inputs.path]).files)
    let sheets = try ReadSheet.all(of: folder.path("全区汇总.xlsx"))
    let rows = try #require(sheets.first { $0.name == "问题清单" }).rows.values
      .filter { $0.count > 8 && $0[2] == "A34" }
    #expect(rows.count == 3)
    #expect(rows.contains { $0[3] == "甲公司" && $0[8].contains("另有 3 条") }, "\(rows)")
    let cover = try #require(sheets.first { $0.name == "封面与口径" })
    #expect(cover.texts.values.contains { $0.contains("未逐条列出") })
  }
}
