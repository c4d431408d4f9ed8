import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct AgeLimitCheckTests {
  @Test(
    "Only those older than the value's age are told",
    arguments: [
      ("共青团员", "19910630", ["error own"]), ("共青团员", "19910701", []), ("群众", "19500101", []),
    ] as [(String, String, [String])])
  func age(value: String, born: String, said: [String]) throws {
    let trial = try Trial(
      "age-limit", on: .text, ["id": "id", "oldest": ["共青团员": 28]], beside: ["id": .residentID])
    #expect(trial.says(.text(value), .text(TestID.make(born: born))) == said)
  }

  @Test func aLimitMayHoldForAnyValue() throws {
    let trial = try Trial("age-limit", on: .residentID, ["id": "cell", "oldest": ["*": 45]])
    #expect(trial.says(.text(TestID.make(born: "19740630"))) == ["error own"])
    #expect(trial.says(.text(TestID.make(born: "19740701"))) == [])
  }
}
