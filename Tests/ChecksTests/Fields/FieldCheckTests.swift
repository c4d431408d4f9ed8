import Forms
import Testing

@testable import Checks
@testable import Forms

@Suite struct FieldCheckTests {
  private let label = CellPlace(row: 20, column: 1)

  /// What is said about the field `cell` of a form that has another one beside it.
  private func says(
    _ check: String, _ text: String, kind: FormField.Kind = .text, other: String = "",
    _ parameters: [String: DefinitionNode] = [:], received: String? = nil, isFound: Bool = true,
    hasRecords: Bool = true
  ) throws -> [Finding] {
    let use = RuleUse(ruleID: "R01", mark: .test)
    let field = FormField(
      id: "cell", label: "审核人", aliases: [], kind: kind, rules: [use], mark: .test)
    let beside = FormField(
      id: "other", label: "填报人", aliases: [], kind: .text, rules: [], mark: .test)
    var form = Form.trial([])
    form.footerFields = [beside, field]
    let rule = Rule.trial(
      "R01", check, Parameters(parameters), check == "field-filled" ? ["same": .notice] : [:])
    let book = try RuleBook(.trial(forms: [form], rules: [rule]))
    var returned = ReturnedForm(number: 1, sheet: "S", title: nil, headerRow: 1, positions: [])
    if hasRecords { returned.records = [Record(row: 2, entries: [])] }
    returned.fields = [FieldEntry(id: "other", place: nil, text: other)]
    if isFound { returned.fields.append(FieldEntry(id: "cell", place: label, text: text)) }
    return book.check(returned, in: CheckContext(received: received.map(CalendarDate.iso)))
  }

  @Test func aBlankFieldIsToldAtItsLabel() throws {
    #expect(try says("field-filled", "").map(\.place) == [label])
    #expect(try says("field-filled", "", isFound: false).map(\.place) == [nil])
    #expect(try says("field-filled", "", isFound: false).map(\.sheet) == ["S"])
    #expect(try says("field-filled", "张三").isEmpty)
  }

  @Test func nobodyNeedSignAnEmptyForm() throws {
    #expect(try says("field-filled", "", hasRecords: false).isEmpty)
  }

  @Test func aDateWithoutDigitsIsBlank() throws {
    #expect(try says("field-filled", "年 月 日", kind: .date).count == 1)
    #expect(try says("field-filled", "2020年7月1日", kind: .date).isEmpty)
  }

  @Test func nobodyReviewsTheirOwnWork() throws {
    let parameters: [String: DefinitionNode] = ["differs_from": "other"]
    let findings = try says("field-filled", "张 三", other: "张三", parameters)
    #expect(findings.map(\.message) == ["same"])
    #expect(findings.map(\.value) == ["张**"], "a name is masked")
    #expect(try says("field-filled", "李四", other: "张三", parameters).isEmpty)
    #expect(try says("field-filled", "李四", parameters).isEmpty)
  }

  @Test(
    "A day lies between the notice and the day of receipt",
    arguments: [
      ("2020年7月1日", true), ("2020.06.28", true), ("2020-06-27", false), ("2020.06", true),
      ("2020年7月9日", false), ("2020.07", true), ("2020年13月1日", false), ("年 月 日", true),
      ("", true), ("2020年7月1日上午", false),
    ])
  func day(text: String, isFine: Bool) throws {
    let findings = try says("field-date", text, kind: .date, received: "2020-07-08")
    #expect(findings.isEmpty == isFine)
  }

  @Test func withoutADayOfReceiptThereIsNoLastDay() throws {
    #expect(try says("field-date", "2030年7月9日", kind: .date).isEmpty)
    #expect(try says("field-date", "2020年7月9日", kind: .date, ["latest": "2020-07-01"]).count == 1)
  }
}
