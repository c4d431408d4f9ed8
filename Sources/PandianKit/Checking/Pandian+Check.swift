public import Consolidation
internal import Forms
internal import Sheets

extension Pandian {
  /// Checks a batch of returns against the campaign's rules.
  ///
  /// A return with findings, or one that cannot be read, is a normal result.
  ///
  /// - Parameters:
  ///   - batch: The returns, and what is known about them.
  ///   - progress: Called now and then with how far the work has come.
  /// - Returns: Findings, what came of each file, and the units that returned nothing.
  /// - Throws: ``Consolidation/InputError`` where there is no input; a ``Forms/DefinitionFault``
  ///   where the campaign's rules do not hold together.
  public func check(
    _ batch: ReturnBatch, progress: (BatchProgress) -> Void = { _ in }
  ) async throws -> CheckReport {
    let (intake, search) = try intake(batch)
    var report = CheckReport(campaign)
    let conclusion = try await intake.each(
      of: search.files, workers: batch.workers, progress: progress
    ) { report.add($0) }
    report.conclude(
      conclusion, passedOver: search.passedOver, order: search.files.map(\.name))
    return report
  }

  /// Checks workbooks, or folders of them, without anything said about them.
  ///
  /// - Parameter paths: Workbooks, or folders to search through.
  /// - Returns: As ``check(_:progress:)``.
  /// - Throws: As ``check(_:progress:)``.
  public func check(_ paths: [String]) async throws -> CheckReport {
    try await check(ReturnBatch(paths))
  }
}
