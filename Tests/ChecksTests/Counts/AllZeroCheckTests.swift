import Forms
import Testing

@testable import Checks

@Suite struct AllZeroCheckTests {
  @Test func onlyARowOfNoughtsIsTold() throws {
    let trial = try Trial(
      "all-zero", on: .text, ["columns": ["a", "b"]], beside: ["a": .count, "b": .count])
    #expect(trial.says("银川", 0, 0) == ["error own"])
    #expect(trial.says("银川", 0, "") == ["error own"])
    #expect(trial.says("银川", 0, 1) == [])
    #expect(trial.says("银川", "", "") == [])
    #expect(trial.says("银川", 0, "若干") == [])
  }
}
