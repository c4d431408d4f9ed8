import Forms
import Testing

@testable import Checks

@Suite struct CountCheckTests {
  @Test(
    "Whole numbers within their bounds pass",
    arguments: [
      (3, []), (1, []), (5, []), (0, ["error own"]), (6, ["error own"]), (3.0, []),
      ("3", []), ("3人", ["notice text"]), ("3-5", ["error own"]), ("若干", ["error own"]),
      (-1, ["warning negative"]), (1.5, ["error own"]), ("", ["notice blank"]),
    ] as [(RawValue, [String])])
  func count(value: RawValue, said: [String]) throws {
    let trial = try Trial(
      "count", on: .count, ["minimum": 1, "maximum": 5],
      variants: ["text": .notice, "negative": .warning, "blank": .notice])
    #expect(trial.says(value) == said)
  }
}
