import Checks
import Forms
import Testing
import XLSX

@testable import Sheets

struct ProblemListTests {
  private func list(
    _ findings: [Finding], merged: [CellRange] = [], explanations: [String: RuleExplanation] = [:]
  ) -> ProblemList {
    ProblemList(
      AnnotationRequest(findings: findings, tables: [], unitName: "甲公司"),
      sheets: ["附件1", "附件2"],
      merged: ["附件1": RangeLookup(merged, in: Set(findings.compactMap { $0.place?.row }))],
      explanations: explanations)
  }

  @Test("Problems are grouped by cause, errors first, then by sheet, row and column")
  func order() {
    let list = list([
      .trial("A20", .notice), .trial("A07", .error, row: 9), .trial("B01", sheet: "附件2", row: 3),
      .trial("A20", .error, row: 2), .trial("A07", .error, row: 5), .trial("A07", sheet: "附件2"),
      .trial("S02", .warning, sheet: nil, row: nil),
    ])
    #expect(
      list.groups.map { "\($0.rule) \($0.severity)" }
        == ["A07 error", "A20 error", "B01 error", "S02 warning", "A20 notice"])
    let places = list.groups[0].problems.map { "\($0.sheet ?? "") \($0.rows)" }
    #expect(places == ["附件1 5", "附件1 9", "附件2 5"])
    #expect(list.count(.error) == 5)
  }

  @Test("What is for the department alone, or was let through, is not in it")
  func confidential() {
    var hidden = Finding.trial("U01", .warning, "“甲”与“乙”均报送此人", isForDepartment: true)
    var released = Finding.trial("A01")
    released.release = Release(reason: "证明在案", decidedBy: "李处")
    #expect(list([hidden, released]).isEmpty)
    hidden.messageToUnit = "此人另有单位报送"
    let told = list([hidden, released])
    #expect(told.groups.flatMap(\.problems).map(\.message) == ["此人另有单位报送"])
  }

  @Test("A merged cell is marked at its first one, and once")
  func merged() throws {
    let range = try #require(CellRange("C3:C6"))
    let list = list(
      (3...6).map { .trial("A33", .warning, "单位不一致", row: $0, column: 3) }, merged: [range])
    #expect(list.groups.flatMap(\.problems).map(\.cell) == [range.first])
    #expect(list.marks()["附件1"]?.map(\.cell) == [range.first])
  }

  @Test("A cell takes the colour of the gravest")
  func gravest() {
    let list = list([.trial("A09", .notice), .trial("A08", .warning), .trial("A07", .error)])
    #expect(list.marks()["附件1"]?.map(\.severity) == [.error])
  }

  @Test("The advice is the unit's, where the rule has another for the office")
  func advice() {
    let explanation = RuleExplanation(
      title: "认不出单位", wrong: "无", right: "有", advice: "由收件人补进名册。", source: "口径",
      adviceToUnit: "写单位全称。")
    let list = list([.trial("S07")], explanations: ["S07": explanation])
    #expect(list.groups.map(\.advice) == ["写单位全称。"])
    #expect(list.groups.map(\.title) == ["认不出单位"])
  }

  @Test("A place off any sheet is listed and not marked")
  func offSheet() {
    let list = list([.trial(row: 0), .trial(row: Int.max)])
    #expect(list.count(.error) == 1)
    #expect(list.marks().isEmpty)
  }
}
