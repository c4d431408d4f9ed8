import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct IdentityDivisionCheckTests {
  @Test(
    "Unknown codes are told, retired ones are not",
    arguments: [
      ("640104", []), ("640102", []), ("642222", []), ("830000", []), ("640199", ["error own"]),
      ("990101", []), ("160101", ["warning province"]),
    ] as [(String, [String])])
  func division(code: String, said: [String]) throws {
    let trial = try Trial(
      "resident-id-division", on: .residentID, variants: ["province": .warning])
    #expect(trial.says(.text(TestID.make(code, born: "19800101"))) == said)
  }
}
