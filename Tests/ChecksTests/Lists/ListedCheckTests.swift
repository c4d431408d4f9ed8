import Forms
import Testing

@testable import Checks

@Suite struct ListedCheckTests {
  private let variants: [String: Severity] = [
    "synonym": .error, "tolerated": .notice, "ambiguous": .error, "sibling": .warning,
    "blank": .warning,
  ]

  @Test(
    "Each outcome has its own words and severity",
    arguments: [
      ("研究生", []), ("大学", ["notice synonym"]), ("博士后", ["notice tolerated"]),
      ("中专大专", ["error ambiguous"]), ("大学生", ["error own"]), ("男", ["warning sibling"]),
      ("", ["warning blank"]),
    ] as [(String, [String])])
  func outcome(text: String, said: [String]) throws {
    let trial = try Trial(
      "listed", on: .code(list: "education"), ["sibling": "sex"], variants: variants)
    #expect(trial.says(RawValue(stringLiteral: text)) == said)
  }

  @Test(
    "Outcomes that a rule does not state are silent, faults are not",
    arguments: [
      ("大学", []), ("博士后", []), ("", []), ("中专大专", ["error own"]), ("男", ["error own"]),
    ] as [(String, [String])])
  func unstated(text: String, said: [String]) throws {
    let trial = try Trial("listed", on: .code(list: "education"))
    #expect(trial.says(RawValue(stringLiteral: text)) == said)
  }

  @Test func onAnotherKindOfColumnItIsAFault() {
    #expect(throws: DefinitionFault.self) { try Trial("listed", on: .text) }
  }
}
