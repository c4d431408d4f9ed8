import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct ReturnRulesTests {
  private let id = RawValue.text(TestID.make(born: "19800715", sequence: 901))
  private let other = RawValue.text(TestID.make(born: "19810715", sequence: 903))

  private func further(
    _ id: String, _ check: String, _ parameters: [String: DefinitionNode]
  ) -> (Rule, RuleUse) {
    let rule = Rule.trial(id, check, Parameters(parameters), severity: .notice, message: id)
    return (rule, RuleUse(ruleID: id, mark: .test))
  }

  @Test func afterAnErrorACellIsSilent() throws {
    let more = [further("R02", "subject-elsewhere", ["of": ["1", "3"]])]
    let warned = try ReturnTrial("subject-unlisted", ["of": "3", "in": "4"], further: more)
    let rows: [Int: [[RawValue]]] = [
      1: [["张三", id]], 3: [["张三", id]], 4: [["李四", other]],
    ]
    #expect(warned.says(rows) == ["3!A2 own", "3!A2 R02"])
    let refused = try ReturnTrial(
      "subject-unlisted", ["of": "3", "in": "4"], severity: .error, further: more)
    #expect(refused.says(rows) == ["3!A2 own"])
  }

  @Test func ofOneCheckTheFirstRuleSpeaksAtACell() throws {
    let trial = try ReturnTrial(
      "subject-unlisted", ["of": "5", "in": "1"],
      further: [further("R02", "subject-unlisted", ["of": "5", "in": "3"])])
    #expect(
      trial.says([1: [["张三", id]], 3: [["张三", id]], 5: [["李四", other]]]) == ["5!A2 own"])
    #expect(
      trial.says([1: [["李四", other]], 3: [["张三", id]], 5: [["李四", other]]]) == ["5!A2 R02"])
  }

  @Test func personalDataAreMasked() throws {
    let trial = try ReturnTrial(
      "subject-twin", message: "{value} {column} {row} {form} {reference}")
    let mistyped = RawValue.text(TestID.make(born: "19800715", sequence: 911))
    let findings = trial.findings([trial.vetted(1, [["张三", id], ["张三", mistyped]])])
    let shown = try #require(findings.first)
    #expect(shown.message.hasSuffix(" 列id 3 1 2020-06-30"))
    #expect(shown.message.contains("********"))
    #expect(shown.value?.contains("********") == true)
  }
}
