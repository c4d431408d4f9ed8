import Forms
import Templates
import Testing

@testable import Checks

@Suite struct RuleBookTests {
  @Test func anErrorValueSilencesAllOtherRules() throws {
    let trial = try Trial(
      "listed", on: .code(list: "sex"), extra: [.trial("T09", "cell-error", message: "{value}")])
    let findings = trial.findings([[.error("#N/A")], ["#####"], ["不明"]])
    #expect(findings.map(\.rule) == ["T09", "T09", "R01"])
    #expect(findings.map(\.value) == ["#N/A", "#####", "不明"])
  }

  @Test func aBlankCellIsToldOnce() throws {
    let trial = try Trial("blank", on: .text, extra: [.trial("R02", "blank")])
    #expect(trial.findings([[""]]).map(\.rule) == ["R01"])
  }

  @Test func anUnreadableCellIsToldOnce() throws {
    let trial = try Trial("count", on: .count, extra: [.trial("R02", "count")])
    #expect(trial.findings([["若干"]]).map(\.rule) == ["R01"])
  }

  @Test func whatWasCleanedIsTold() throws {
    let trial = try Trial("blank", on: .text, extra: [.trial("T13", "cell-cleaned")])
    #expect(trial.findings([[" 某公司"]]).map(\.rule) == ["T13"])
    #expect(trial.findings([["某公司"]]).isEmpty)
  }

  @Test func findingsComeByRowColumnAndRule() throws {
    let trial = try Trial(
      "duplicate", on: .residentID, ["id": "cell"], onForm: true,
      extra: [.trial("R03", "resident-id-first-generation", severity: .warning)])
    let id: RawValue = "640102800101959"
    #expect(trial.findings([[id], [id]]).map(\.rule) == ["R03", "R03", "R01"])
  }

  @Test func personalDataAreMaskedInMessageAndValue() throws {
    let rule = Rule.trial("R02", "filled-although", message: "{column}：{value}")
    let names = try Trial("blank", on: .name, extra: [rule]).findings([["欧阳 娜娜"], ["张三1"]])
    #expect(names.map(\.message) == ["列cell：欧阳**", "列cell：张**"])
    let texts = try Trial("blank", on: .text, extra: [rule]).findings([
      ["他的号码是640104199206309574"], ["６４０１０４ １９９２０６３０ ９５７４"],
    ])
    #expect(texts.map(\.value) == ["他的号码是640104********9574", "640104********9574"])
    let ids = try Trial("blank", on: .residentID, extra: [rule]).findings([
      ["6401041992063095"], ["640104 1992 0630 9574"], ["64010419920630"], ["待引进"],
    ])
    #expect(
      ids.map(\.value) == ["640104******3095", "640104********9574", "64********30", "待引进"])
  }

  @Test func whatIsRepeatedIsShortAndHarmless() throws {
    let rule = Rule.trial("R02", "filled-although", message: "{value}")
    let trial = try Trial("blank", on: .text, extra: [rule])
    let long = try #require(trial.findings([[.text(String(repeating: "长", count: 500))]]).first)
    #expect(long.value?.count == 40)
    let wild = try #require(trial.findings([["a\u{1B}[31m\u{202E}b\nc"]]).first)
    #expect(wild.message == "a[31mb c")
  }

  @Test func missingColumnsAreSilent() throws {
    let trial = try Trial("blank", on: .text)
    var form = ReturnedForm(number: 1, sheet: "S", title: nil, headerRow: 1, positions: [nil])
    form.records = [Record(row: 2, entries: [Entry(place: nil)]), Record(row: 3, entries: [])]
    #expect(trial.book.check(form, in: CheckContext()).isEmpty)
    form.number = 99
    #expect(trial.book.check(form, in: CheckContext()).isEmpty)
  }

  @Test func aUseMayBeGraverThanItsRule() throws {
    let rule = Rule.trial("R01", "blank", severity: .notice)
    let column = Column.trial(
      "cell", .text, rules: [RuleUse(ruleID: "R01", severity: .warning, mark: .test)])
    let book = try RuleBook(.trial(forms: [.trial([column])], rules: [rule]))
    var form = ReturnedForm(number: 1, sheet: "S", title: nil, headerRow: 1, positions: [1])
    form.records = [Record(row: 2, entries: [Entry(place: CellPlace(row: 2, column: 1))])]
    #expect(book.check(form, in: CheckContext()).map(\.severity) == [.warning])
  }

  @Test func upperFloorsGetTheCampaignsWords() throws {
    var rule = Rule.trial("T05", "layout-columns-moved", message: "列{found}")
    rule.variants = ["extra": .init(severity: .notice, message: "多出列“{found}”，第{row}行")]
    let book = try RuleBook(.trial(forms: [], rules: [rule]))
    let finding = try #require(
      book.finding(
        for: "layout-columns-moved", variant: "extra", ["found": "备\u{202E}注"], file: "a.xlsx",
        sheet: "S", place: CellPlace(row: 2, column: 3), form: 1))
    #expect(finding.rule == "T05")
    #expect(finding.severity == .notice)
    #expect(finding.message == "多出列“备注”，第2行")
    #expect(finding.place == CellPlace(row: 2, column: 3))
    #expect(book.finding(for: "layout-note-row") == nil, "the campaign has no such rule")
  }
}
