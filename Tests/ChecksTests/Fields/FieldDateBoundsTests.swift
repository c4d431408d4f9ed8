import Testing

@testable import Checks
@testable import Forms

@Suite struct FieldDateBoundsTests {
  private func isTold(_ text: String, received: String?) throws -> Bool {
    let use = RuleUse(ruleID: "R01", mark: .test)
    let field = FormField(
      id: "day", label: "填报日期", aliases: [], kind: .date, rules: [use], mark: .test)
    var form = Form.trial([])
    form.headerFields = [field]
    let rule = Rule.trial("R01", "field-date", Parameters(["latest": "2020-12-31"]))
    let book = try RuleBook(.trial(forms: [form], rules: [rule]))
    var returned = ReturnedForm(number: 1, sheet: "S", title: nil, headerRow: 1, positions: [])
    returned.records = [Record(row: 2, entries: [])]
    returned.fields = [FieldEntry(id: "day", place: nil, text: text)]
    let context = CheckContext(received: received.map(CalendarDate.iso))
    return !book.check(returned, in: context).isEmpty
  }

  @Test(
    "The earlier of the definition's last day and the day of receipt is the bound",
    arguments: [
      ("2020年7月9日", nil, false), ("2021年7月8日", nil, true), ("2020年7月9日", "2020-07-08", true),
      ("2021年7月8日", "2022-01-01", true), ("二〇二〇年七月八日", nil, false),
      ("二〇一九年七月八日", nil, true),
    ] as [(String, String?, Bool)])
  func bounds(text: String, received: String?, isTold: Bool) throws {
    #expect(try self.isTold(text, received: received) == isTold)
  }
}
