public import Consolidation
internal import Forms
internal import Sheets

extension Pandian {
  /// Takes a batch of returns in one after the other, in the order in which consolidated
  /// workbooks hold them.
  ///
  /// - Parameters:
  ///   - batch: The returns, and what is known about them.
  ///   - progress: Called now and then with how far the work has come.
  ///   - body: Takes each file of a return, with its records and findings.
  /// - Returns: What came of the batch as a whole.
  /// - Throws: ``Consolidation/InputError`` where there is no input; a ``Forms/DefinitionFault``
  ///   where the campaign's rules do not hold together; whatever the body throws.
  @discardableResult
  public func eachReturn(
    _ batch: ReturnBatch, progress: (BatchProgress) -> Void = { _ in },
    _ body: (CheckedReturn) throws -> Void
  ) async throws -> Conclusion {
    let (intake, search) = try intake(batch)
    return try await intake.each(of: search.files, workers: batch.workers, progress: progress, body)
  }
}
