import Forms
import Testing

@testable import Checks

@Suite struct RepeatedValueCheckTests {
  @Test func theLaterRowIsTold() throws {
    let trial = try Trial("repeated-value", on: .text, ["column": "cell"], onForm: true)
    let findings = trial.findings([["银川"], ["固原"], [""], ["银川"], [""]])
    #expect(findings.map(\.place) == [CellPlace(row: 5, column: 1)])
  }

  @Test func twoPartsOfOneValueAreNoRepetition() throws {
    let trial = try Trial(
      "repeated-value", on: .code(list: "education"), ["column": "cell"], onForm: true)
    #expect(trial.findings([["大学"], ["大学本科"]]).isEmpty)
    #expect(trial.findings([["大学"], ["大 学"]]).count == 1)
  }
}
