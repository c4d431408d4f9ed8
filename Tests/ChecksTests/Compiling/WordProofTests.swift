import Forms
import Testing

@testable import Checks

@Suite struct WordProofTests {
  /// The fault of a campaign whose rule is laid on a column by another check, in words of a variant.
  private func fault(
    own: String = "own", variant: String? = "数{sum}", severity: Severity? = nil,
    use: RuleUse
  ) -> String? {
    var rule = Rule.trial("R01", "tally-jump", message: own)
    rule.variants["lot"] = .init(severity: severity, message: variant)
    let form = Form.trial([.trial("cell", .count, rules: [use]), .trial("part", .count)])
    do {
      _ = try RuleBook(.trial(forms: [form], rules: [rule]))
      return nil
    } catch {
      return error.description
    }
  }

  private func use(_ check: String?, as variant: String?) -> RuleUse {
    RuleUse(
      ruleID: "R01", check: check, as: variant,
      parameters: Parameters(check == "sum" ? ["parts": ["part"]] : [:]), mark: .test)
  }

  @Test func aVariantMaySpeakForAnotherCheck() {
    #expect(fault(use: use("sum", as: "lot")) == nil)
    #expect(fault(own: "变动{percent}%", use: use("sum", as: "lot")) == nil)
  }

  @Test func itsWordsAreThoseOfThatCheck() {
    #expect(
      fault(variant: "变动{percent}%", use: use("sum", as: "lot"))
        == "test.yaml:1:1: 检查“sum”不提供“{percent}”（规则 R01）")
    #expect(
      fault(own: "变动{percent}%", variant: nil, use: use("sum", as: "lot"))
        == "test.yaml:1:1: 检查“sum”不提供“{percent}”（规则 R01）")
    #expect(
      fault(own: "变动{percent}%", use: use("sum", as: nil))
        == "test.yaml:1:1: 检查“tally-jump”没有情形“lot”（规则 R01）")
  }

  @Test func checkAndVariantMustBeThere() {
    #expect(
      fault(use: use("summ", as: "lot")) == "test.yaml:1:1: 没有检查“summ”（规则 R01）")
    #expect(fault(use: use("sum", as: "lots")) == "test.yaml:1:1: 规则 R01 没有情形“lots”")
    #expect(
      fault(variant: "x", use: use(nil, as: "lot"))
        == "test.yaml:1:1: 规则 R01 的检查“tally-jump”不能用在这里")
  }

  @Test func theOutcomeIsSpokenAsTheVariant() throws {
    var rule = Rule.trial("R01", "tally-jump", severity: .notice)
    rule.variants["lot"] = .init(severity: .warning, message: "应为{sum}")
    let form = Form.trial([
      .trial("cell", .count, rules: [use("sum", as: "lot")]), .trial("part", .count),
    ])
    let book = try RuleBook(.trial(forms: [form], rules: [rule]))
    var returned = ReturnedForm(number: 1, sheet: "S", title: nil, headerRow: 1, positions: [1, 2])
    returned.records = [
      Record(
        row: 2,
        entries: [3, 4].enumerated().map { index, number in
          Entry(
            place: CellPlace(row: 2, column: index + 1), raw: .text("\(number)"),
            reading: .value(.count(number), []))
        })
    ]
    let findings = book.check(returned, in: CheckContext())
    #expect(findings.map(\.message) == ["应为4"])
    #expect(findings.map(\.severity) == [.warning])
    #expect(book.finding(for: "tally-jump")?.message == "own")
  }

  /// The fault of a campaign with a rule across units.
  private func fault(
    isForDepartment: Bool, message: String = "“{unit}”与“{other}”均报送", toUnit: String?,
    variant: Rule.Variant? = nil
  ) -> String? {
    var rule = Rule.trial("U01", "person-in-two-units", message: message)
    rule.isForDepartment = isForDepartment
    rule.messageToUnit = toUnit
    rule.variants["other-name"] = variant
    do {
      _ = try RuleBook(.trial(forms: [Form.trial([.trial("cell", .count)])], rules: [rule]))
      return nil
    } catch {
      return error.description
    }
  }

  @Test func noUnitIsToldOfAnother() {
    #expect(fault(isForDepartment: true, toUnit: nil) == nil)
    #expect(fault(isForDepartment: true, toUnit: "另有单位报送此人") == nil)
    #expect(fault(isForDepartment: false, toUnit: "另有单位报送此人") == nil)
    let words = "test.yaml:1:1: “{other}”说的是别的单位，不能给填报单位看：请另写“message-to-unit”（规则 U01）"
    #expect(fault(isForDepartment: true, toUnit: "“{other}”也报送此人") == words)
    #expect(fault(isForDepartment: false, toUnit: nil) == words)
    #expect(
      fault(
        isForDepartment: false, toUnit: "另有单位报送此人",
        variant: Rule.Variant(message: "与“{other}”姓名不同")) == words)
  }

  @Test func aVariantWithWordsOfItsOwnTellsAUnitNothingElse() throws {
    var rule = Rule.trial("U01", "person-in-two-units", message: "均报送")
    rule.isForDepartment = true
    rule.messageToUnit = "另有单位报送此人"
    rule.variants["other-name"] = Rule.Variant(message: "姓名不同")
    let book = try RuleBook(.trial(forms: [Form.trial([.trial("cell", .count)])], rules: [rule]))
    let own = book.finding(for: "person-in-two-units")
    let variant = book.finding(for: "person-in-two-units", variant: "other-name")
    #expect(own?.wordsForUnit == "另有单位报送此人")
    #expect(own?.message == "均报送")
    #expect(variant?.message == "姓名不同")
    #expect(variant?.wordsForUnit == nil)
  }
}
