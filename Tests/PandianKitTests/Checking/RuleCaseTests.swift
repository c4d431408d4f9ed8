import Checks
import Consolidation
import Forms
import Foundation
import Testing
import TestSupport

@testable import PandianKit

/// Every rule finds what it should, and is silent where it nearly should not be.
///
/// Most rules are put to the test by the cases of `fixtures/rules/`, each on a whole return that is
/// written, read, and checked with all its forms. A rule that takes more than a return or two has
/// tests whose names say so: `U03 found: …` and `U03 silent: …`.
struct RuleCaseTests {
  /// Rules that nobody has put to the test yet: none may be left here in the end.
  private static let lacking: Set<String> = []

  @Test("The sound return that all cases start from gives neither errors nor warnings")
  func sound() async throws {
    let run = try await CaseRun(
      DefinitionNode(.mapping([]), at: .init(file: "", line: 1, column: 1)))
    #expect(run.complaints.isEmpty, "\(run.listed)")
    #expect(run.report.rows.rejected == 0)
    #expect(run.report.rows.read > 20)
  }

  @Test("A case is found at its place, and nothing else with it", arguments: try RuleCase.all.get())
  func found(_ test: RuleCase) async throws {
    let rule = try #require(try Pandian().campaign.rules[test.rule], "no rule \(test.rule)")
    let severity = test.severity.flatMap(Severity.init(rawValue:)) ?? rule.severity
    let run = try await CaseRun(test.faulty)
    let isFound = try run.finds(test.rule, at: test.place, severity: severity)
    #expect(isFound, "\(test) is not found at \(test.place):\n\(run.listed)")
    let own = severity > .notice ? [test.rule] : []
    #expect(run.complaints == Set(test.also + own).sorted(), "\(test):\n\(run.listed)")
  }

  @Test("Its near miss is not found", arguments: try RuleCase.all.get())
  func silent(_ test: RuleCase) async throws {
    #expect(!test.common.isEmpty, "the near miss of \(test) is about something else")
    let run = try await CaseRun(test.near)
    #expect(
      !run.report.findings.contains { $0.rule == test.rule }, "\(test):\n\(run.listed)")
    #expect(run.complaints == test.nearAlso.sorted(), "\(test):\n\(run.listed)")
  }

  @Test("Every rule has a case and a near miss, or tests that say they are")
  func complete() throws {
    let rules = Set(try Pandian().campaign.rules.keys)
    let cases = Set(try RuleCase.all.get().map(\.rule))
    #expect(cases.subtracting(rules).isEmpty, "cases of no rule")
    let named = try Self.namedTests()
    let untested = rules.subtracting(cases)
      .filter { !named.contains("\($0) found") || !named.contains("\($0) silent") }
    #expect(untested == Self.lacking)
  }

  /// `U03 found` and its like, of all tests whose names begin so.
  private static func namedTests() throws -> Set<String> {
    var named: Set<String> = []
    for file in Batch.files(in: Batch.repository + "/Tests") where file.hasSuffix("Tests.swift") {
      let text = try String(contentsOfFile: Batch.repository + "/Tests/" + file, encoding: .utf8)
      for match in text.matches(of: #/@Test\(\s*"([A-Z]\d\d) (found|silent): /#) {
        named.insert("\(match.1) \(match.2)")
      }
    }
    return named
  }
}
