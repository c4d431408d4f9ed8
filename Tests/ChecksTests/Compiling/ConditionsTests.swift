import Forms
import Testing

@testable import Checks

@Suite struct ConditionsTests {
  private func trial(_ parameters: [String: DefinitionNode], _ check: String) throws -> Trial {
    try Trial(check, on: .text, parameters, beside: ["a": .code(list: "sex"), "b": .text])
  }

  @Test(
    "A rule is applied when all named cells hold one of the values",
    arguments: [
      ("男", "1", true), ("女", "1", true), ("男", "2", false), ("", "1", false), ("男", "", false),
    ])
  func when(a: String, b: String, isApplied: Bool) throws {
    let trial = try trial(["when": ["a": ["男", "女"], "b": "1"]], "filled-although")
    let row = [a, b].map(RawValue.init(stringLiteral:))
    #expect(trial.says("x", row[0], row[1]) == (isApplied ? ["error own"] : []))
  }

  @Test(
    "A rule is not applied unless one of the named cells says otherwise",
    arguments: [("", "x", false), ("", "", true), ("男", "x", true), ("不明", "x", true)])
  func unless(a: String, b: String, isApplied: Bool) throws {
    let trial = try trial(["unless": ["a": "", "b": "*"]], "filled-although")
    let row = [a, b].map(RawValue.init(stringLiteral:))
    #expect(trial.says("x", row[0], row[1]) == (isApplied ? ["error own"] : []))
  }

  @Test func anUnreadableCellIsNotBlank() throws {
    let trial = try trial(["when": ["a": "*"]], "filled-although")
    #expect(trial.says("x", "不明") == ["error own"])
    #expect(trial.says("x", "") == [])
  }

  @Test func blanksMayBeAllowedAlone() throws {
    let trial = try Trial(
      "suggested", on: .text, ["list": "degree", "blank_unless": ["a": "男"]],
      beside: ["a": .code(list: "sex")], variants: ["blank": .warning])
    #expect(trial.says("", "女") == ["warning blank"])
    #expect(trial.says("", "男") == [])
    #expect(trial.says("学士", "男") == ["error own"])
  }
}
