import Checks
import Consolidation
import Forms
import Sheets
import Testing
import TestSupport
import XLSX

@testable import PandianKit

/// The project's fixtures, and the batch that `PANDIAN_RETURNS` names: what is put into them is
/// found at its cell, and nothing else.
struct BatchTests {
  @Test(
    "What was put into a file is found, and nothing else",
    arguments: CheckedBatch.files(of: .fixtures))
  func fixture(_ file: String) async throws {
    try await expectFindings(.fixtures, file)
  }

  @Test(
    "What was put into a file of PANDIAN_RETURNS is found, and nothing else",
    .enabled(if: Batch.external != nil, "PANDIAN_RETURNS names no batch"),
    arguments: CheckedBatch.files(of: Batch.external))
  func external(_ file: String) async throws {
    try await expectFindings(#require(Batch.external), file)
  }

  private func expectFindings(_ batch: Batch, _ file: String) async throws {
    let checked = try await CheckedBatch.of(batch)
    let complaints = checked.expectation.complaints(about: file, given: checked.findings(of: file))
    #expect(complaints.isEmpty, "\(file):\n\(complaints.joined(separator: "\n"))")
    let found = try #require(checked.report.files.first { $0.file == file }, "\(file) is lost")
    let rows = found.forms.reduce(into: [String: Int]()) {
      $0[String($1.number), default: 0] += $1.rows.read
    }
    #expect(rows.filter { $0.value > 0 } == checked.expectation.rows[file], "records of \(file)")
    #expect(found.status != .unreadable)
  }

  @Test("Every expectation is about a file that is there")
  func expectations() async throws {
    let checked = try await CheckedBatch.of(.fixtures)
    let files = Set(checked.report.files.map(\.file))
    #expect(Set(checked.expectation.rows.keys) == files)
    #expect(Set(checked.expectation.findings.compactMap(\.file)).isSubset(of: files))
    #expect(checked.expectation.findings.count > 100)
  }

  @Test("The silent unit is named")
  func silent() async throws {
    for batch in [Batch.fixtures, Batch.external].compactMap(\.self) {
      let checked = try await CheckedBatch.of(batch)
      #expect(checked.report.missingUnits.map(\.code) == checked.expectation.silent)
    }
  }

  @Test("A row is accepted, rejected or ignored, and the sums agree")
  func balance() async throws {
    let report = try await CheckedBatch.of(.fixtures).report
    #expect(report.rows.read == report.rows.accepted + report.rows.rejected)
    #expect(report.rows.read == report.files.flatMap(\.forms).reduce(0) { $0 + $1.rows.read })
    #expect(report.findingCounts.values.reduce(0, +) == report.findings.count)
  }

  // MARK: Files that are no returns

  @Test(
    "A file that is no workbook is called what it is",
    arguments: Batch.files(in: Batch.fixtures.bad))
  func unusable(_ file: String) async throws {
    let expected = try #require(
      try Batch.fixtures.expectation().bad?[file], "\(file) has no expectation")
    let path = Batch.fixtures.bad + "/" + file
    let pandian = try Pandian()
    let kind = pandian.inspect(path).kind.rawValue
    #expect(expected.kinds.contains(kind), "\(file) is taken for \(kind), not \(expected.kinds)")
    let report = try await pandian.check([path])
    #expect(report.files.map(\.status) == [.unreadable])
    #expect(report.isAllUnreadable)
    #expect(report.findings.count == 1, "one file, one finding")
    let finding = try #require(report.findings.first)
    #expect(expected.rules.contains(finding.rule), "\(file): \(finding.rule) \(finding.message)")
    #expect(finding.severity == .error)
    #expect(finding.sheet == nil && finding.place == nil)
    #expect(finding.message.contains("请"), "no advice: \(finding.message)")
  }

  @Test(
    "Every unusable file of PANDIAN_RETURNS gives one error",
    .enabled(if: Batch.external != nil, "PANDIAN_RETURNS names no batch"),
    arguments: Batch.external.map { Batch.files(in: $0.bad) } ?? [])
  func externalUnusable(_ file: String) async throws {
    let batch = try #require(Batch.external)
    let clock = ContinuousClock()
    var report: CheckReport?
    let time = try await clock.measure {
      report = try await Pandian().check([batch.bad + "/" + file])
    }
    #expect(report?.files.map(\.status) == [.unreadable])
    #expect(report?.findings.map(\.severity) == [.error])
    // 5 seconds in a release build; ours may be one for debugging.
    #expect(time < .seconds(20))
  }

  @Test("Unusable files among others do not keep those from being checked")
  func mixed() async throws {
    let report = try await Pandian().check([
      Batch.fixtures.folder + "/returns/固原", Batch.fixtures.bad,
    ])
    #expect(report.files.count { $0.status == .accepted } == 1)
    #expect(
      report.files.count { $0.status == .unreadable } == Batch.files(in: Batch.fixtures.bad).count)
    #expect(!report.isAllUnreadable)
    #expect(report.files.allSatisfy { $0.file.hasPrefix("固原/") || $0.file.hasPrefix("bad/") })
  }
}
