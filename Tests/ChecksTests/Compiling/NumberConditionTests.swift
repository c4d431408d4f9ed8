import Forms
import Testing

@testable import Checks

/// `"#"` in a condition: the cell holds what is meant as a number.
@Suite struct NumberConditionTests {
  @Test(
    "A number, right or wrong, is one; a standard or nothing is none",
    arguments: [
      ("640104199206309515", true), ("64010419920630551", true), ("６４０１０４", true),
      ("博士研究生，45岁以下", false), ("", false),
    ])
  func number(text: String, isApplied: Bool) throws {
    let trial = try Trial(
      "filled-although", on: .text, ["when": ["id": "#"]], beside: ["id": .residentID])
    #expect(trial.says("x", .text(text)) == (isApplied ? ["error own"] : []))
  }
}
