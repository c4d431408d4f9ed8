import Forms
import Testing

@testable import Checks

@Suite struct SuggestedCheckTests {
  @Test func whatIsNotSuggestedIsTold() throws {
    let trial = try Trial(
      "suggested", on: .text, ["list": "education"], variants: ["blank": .warning])
    #expect(trial.says("勤奋") == ["error own"])
    #expect(trial.says("大学") == [], "a synonym is as good as a value")
    #expect(trial.says("") == ["warning blank"])
  }
}
