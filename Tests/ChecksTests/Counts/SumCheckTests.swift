import Forms
import Testing

@testable import Checks

@Suite struct SumCheckTests {
  private func trial() throws -> Trial {
    try Trial(
      "sum", on: .count, beside: ["a": .count, "b": .count], sumOf: ["a", "b"],
      variants: ["blank": .notice])
  }

  @Test(
    "A subtotal is the sum of its parts",
    arguments: [
      ([5, 2, 3], []), ([6, 2, 3], ["error own"]), ([2, 2, ""], []),
      (["", 2, 3], ["notice blank"]),
      (["", "", ""], []), ([0, "", ""], []), ([6, "若干", 3], []),
    ] as [([RawValue], [String])])
  func sum(row: [RawValue], said: [String]) throws {
    #expect(try trial().says(row[0], row[1], row[2]) == said)
  }

  @Test func withoutPartsItIsAFault() {
    #expect(throws: DefinitionFault.self) { try Trial("sum", on: .count) }
  }
}
