import Checks
import Consolidation
import Forms
import Sheets
import TestSupport

@testable import PandianKit

/// A batch checked once, for all tests that look at it.
struct CheckedBatch {
  let batch: Batch
  let expectation: Expectation
  let report: CheckReport

  private init(_ batch: Batch) async throws {
    self.batch = batch
    expectation = try batch.expectation()
    let pandian = try Pandian()
    report = try await pandian.check(
      [batch.returns], register: pandian.register(at: batch.register))
  }

  private static let fixtures = Task { try await CheckedBatch(.fixtures) }
  private static let external = Batch.external.map { batch in
    Task { try await CheckedBatch(batch) }
  }

  static func of(_ batch: Batch) async throws -> CheckedBatch {
    if batch.folder == Batch.fixtures.folder { return try await fixtures.value }
    guard let external else { throw Missing() }
    return try await external.value
  }

  struct Missing: Error {}

  /// The files whose findings are expected, or must not be there.
  static func files(of batch: Batch?) -> [String] {
    batch.map { Batch.files(in: $0.returns).filter { $0.hasSuffix(".xlsx") } } ?? []
  }

  func findings(of file: String) -> [BatchFinding] {
    report.findings.filter { $0.file == file }.map(BatchFinding.init)
  }
}

extension BatchFinding {
  init(_ finding: Finding) {
    self.init(
      sheet: finding.sheet, cell: finding.place?.description, rule: finding.rule,
      severity: "\(finding.severity)", message: finding.message)
  }
}
