public import Consolidation
public import Forms
internal import Sheets
public import XLSX

extension Pandian {
  /// Puts a batch of returns together: a workbook for all, one a region, and the account.
  ///
  /// - Parameters:
  ///   - batch: The returns, and what is known about them.
  ///   - folder: Where the outputs go; made where it is not there.
  ///   - grade: How much of people the outputs show.
  ///   - isBySeries: Whether there is a workbook for each series, too.
  ///   - password: What the workbooks are encrypted with; nil for not at all.
  ///   - progress: Called now and then with how far the work has come.
  /// - Returns: The account, with the files passed over and the reasons.
  /// - Throws: ``Consolidation/InputError`` where there is no input;
  ///   ``Consolidation/ConsolidationError`` where the outputs cannot be written; a
  ///   ``Forms/DefinitionFault`` where the campaign's rules do not hold together.
  public func consolidate(
    _ batch: ReturnBatch, to folder: String, grade: Grade = .internal, isBySeries: Bool = false,
    password: Password? = nil, progress: (BatchProgress) -> Void = { _ in }
  ) async throws -> (account: Account, passedOver: [(name: String, reason: String)]) {
    let (intake, search) = try intake(batch)
    let consolidator = Consolidator(
      intake, to: folder, grade: grade, figures: try FigurePlan.load(for: campaign, from: store),
      isBySeries: isBySeries, password: password, workers: batch.workers)
    let account = try await consolidator.run(search.files, progress: progress)
    return (account, search.passedOver + account.conclusion.passedOver)
  }
}
