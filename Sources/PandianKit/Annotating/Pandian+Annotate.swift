public import Consolidation
internal import Forms
internal import Sheets

extension Pandian {
  /// Checks a batch of returns, and writes of each that has findings a copy with the faults marked
  /// in it, for its unit to mend.
  ///
  /// - Parameters:
  ///   - batch: The returns, and what is known about them.
  ///   - folder: Where the copies go, each at its return's place; made where it is not there.
  ///   - progress: Called now and then with how far the work has come.
  /// - Returns: The report as ``check(_:progress:)`` gives it, and the list of copies.
  /// - Throws: As ``check(_:progress:)``; ``Consolidation/ConsolidationError`` where the folder
  ///   cannot be written to, or a copy would replace a file that is none of ours.
  public func annotate(
    _ batch: ReturnBatch, to folder: String, progress: (BatchProgress) -> Void = { _ in }
  ) async throws -> (report: CheckReport, copies: CopyListing) {
    let (intake, search) = try intake(batch)
    let annotator = try annotator()
    var report = CheckReport(campaign)
    var copies = ReturnCopies(campaign)
    let conclusion = try await intake.each(
      of: search.files, workers: batch.workers, progress: progress
    ) { checked in
      report.add(checked)
      copies.add(checked)
    }
    copies.conclude(conclusion)
    report.conclude(
      conclusion, passedOver: search.passedOver, order: search.files.map(\.name))
    let listing = try await copies.write(
      to: folder, beside: search.files, annotator: annotator, workers: batch.workers)
    return (report, listing)
  }

  /// Checks one workbook, and gives its annotated copy without writing anything.
  ///
  /// - Parameter batch: The workbook as the only path, and what is known about it.
  /// - Returns: The report, and the bytes of the copy.
  /// - Throws: As ``check(_:progress:)``; `WorkbookError` where the workbook can be read and not
  ///   be changed.
  public func annotatedCopy(of batch: ReturnBatch) async throws -> AnnotatedCopy {
    let (intake, search) = try intake(batch)
    let annotator = try annotator()
    var report = CheckReport(campaign)
    var copies = ReturnCopies(campaign)
    let conclusion = try await intake.each(of: search.files, workers: batch.workers) { checked in
      report.add(checked)
      copies.add(checked)
    }
    copies.conclude(conclusion)
    report.conclude(
      conclusion, passedOver: search.passedOver, order: search.files.map(\.name))
    return AnnotatedCopy(report: report, bytes: try copies.onlyCopy(by: annotator))
  }

  /// What makes copies; the rules' explanations are read for it alone.
  private func annotator() throws(DefinitionFault) -> Annotator {
    Annotator(
      campaign, explanations: try RuleExplanations.load(campaign.id, from: store),
      passwords: passwords)
  }
}
