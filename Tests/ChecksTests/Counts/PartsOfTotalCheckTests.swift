import Forms
import Testing

@testable import Checks

@Suite struct PartsOfTotalCheckTests {
  @Test(
    "A part is at most the total, all parts are the total",
    arguments: [
      ([2, 5, 3], []), ([6, 5, 3], ["warning exceeds"]), ([2, 5, 2], ["notice sum"]),
      ([2, 5, ""], []), ([6, "", 3], []), (["", 5, 3], []), ([6, 5, ""], ["warning exceeds"]),
    ] as [([RawValue], [String])])
  func parts(row: [RawValue], said: [String]) throws {
    let trial = try Trial(
      "parts-of-total", on: .count, ["total": "total", "others": ["later"]],
      beside: ["total": .count, "later": .count], variants: ["exceeds": .warning, "sum": .notice])
    #expect(trial.says(row[0], row[1], row[2]) == said)
  }
}
