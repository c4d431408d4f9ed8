import Forms
import Testing

@testable import Checks

@Suite struct FilledAlthoughCheckTests {
  @Test func aFilledCellIsToldWhereTheConditionHolds() throws {
    let trial = try Trial(
      "filled-although", on: .text, ["when": ["retired": "是"]],
      beside: ["retired": .code(list: "retired")])
    #expect(trial.says("高", "是") == ["error own"])
    #expect(trial.says("高", "否") == [])
    #expect(trial.says("高", "") == [])
    #expect(trial.says("", "是") == [])
  }
}
