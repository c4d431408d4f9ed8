import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct RetirementEarlyCheckTests {
  @Test(
    "Only those who retired young are told",
    arguments: [
      ("是", "19700701", ["error own"]), ("是", "19700630", []), ("否", "19900101", []),
    ] as [(String, String, [String])])
  func age(retired: String, born: String, said: [String]) throws {
    let trial = try Trial(
      "retirement-early", on: .code(list: "retired"),
      ["retired": "是", "id": "id", "youngest": 50], beside: ["id": .residentID])
    #expect(trial.says(.text(retired), .text(TestID.make(born: born))) == said)
  }
}
