public import Consolidation
public import Forms
internal import Sheets

extension Pandian {
  /// Reckons the figures of a batch of returns and puts the 盘点报告 together: a document that needs
  /// only its conclusions written, a page, and a file for programs.
  ///
  /// ```swift
  /// let pandian = try Pandian()
  /// let outcome = try await pandian.report(ReturnBatch(["银川/"]), to: "报告")
  /// print(outcome.report.figures.count)
  /// ```
  ///
  /// - Parameters:
  ///   - batch: The returns, and what is known about them.
  ///   - folder: Where the files go, made where it is not there; nil for none.
  ///   - grade: How much of small groups it tells; it never names people.
  ///   - earlier: An earlier report that it is compared with.
  ///   - progress: Called now and then with how far the work has come.
  /// - Returns: The report and what came of the returns, with the files passed over.
  /// - Throws: ``Consolidation/InputError`` where there is no input;
  ///   ``Consolidation/ConsolidationError`` where the files cannot be written; a
  ///   ``Forms/DefinitionFault`` where the campaign's definitions do not hold together.
  public func report(
    _ batch: ReturnBatch, to folder: String? = nil, grade: Grade = .masked,
    comparedWith earlier: EarlierReport? = nil, progress: (BatchProgress) -> Void = { _ in }
  ) async throws -> Reporter.Outcome {
    let (intake, search) = try intake(batch)
    let figures = try FigurePlan.load(for: campaign, from: store)
    let explanations = try RuleExplanations.load(campaign.id, from: store)
    let reporter = Reporter(
      intake, figures: figures,
      plan: try ReportPlan.load(for: campaign, figures: figures, from: store), grade: grade,
      ruleTitles: explanations.rules.mapValues(\.title), workers: batch.workers)
    var outcome = try await reporter.run(
      search.files, comparedWith: earlier, progress: progress)
    outcome.conclusion.passedOver = search.passedOver + outcome.conclusion.passedOver
    if let folder { outcome.files = try outcome.report.write(to: folder) }
    return outcome
  }
}
