import Forms
import Testing

@testable import Checks

@Suite struct CodeSuffixCheckTests {
  @Test(
    "The suffix is the catalogue's",
    arguments: [
      ("080217T", []), ("080217t", ["notice lower-case"]), ("080217", ["error own"]),
      ("080217TK", ["error own"]), ("999999", []), ("区块链", []), ("", []),
    ] as [(RawValue, [String])])
  func suffix(code: RawValue, said: [String]) throws {
    let trial = try Trial("code-suffix", on: .text, variants: ["lower-case": .notice])
    #expect(trial.says(code) == said)
  }

  @Test func aNumberHasLostItsZero() throws {
    let trial = try Trial("code-suffix", on: .text)
    #expect(trial.says(80204) == ["error own"])
  }
}
