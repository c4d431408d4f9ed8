import Forms
import Testing

@testable import Checks

@Suite struct DuplicateCheckTests {
  @Test func theFindingStandsAtTheLaterRow() throws {
    let trial = try Trial(
      "duplicate", on: .residentID, ["id": "cell"], onForm: true)
    let findings = trial.findings([
      ["640102198001019592"], ["640104199206309574"], ["640102800101959"], ["重复"], ["重复"],
    ])
    #expect(findings.map(\.place) == [CellPlace(row: 4, column: 1)])
    #expect(findings.first?.value == "640102*****1959")
  }

  @Test func anotherPostIsAnotherMatter() throws {
    let trial = try Trial(
      "duplicate", on: .residentID, ["id": "cell", "same": ["post"]], beside: ["post": .text],
      variants: ["elsewhere": .notice], onForm: true)
    let id: RawValue = "640102198001019592"
    let findings = trial.findings([[id, "总工"], [id, "主任"], [id, "总 工"]])
    #expect(findings.map(\.message) == ["elsewhere", "own"])
    #expect(findings.map(\.place?.row) == [3, 4])
  }
}
