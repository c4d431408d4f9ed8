public import Consolidation
internal import Forms
internal import Sheets

extension Pandian {
  /// Tells how far each unit has got with its return.
  ///
  /// - Parameters:
  ///   - batch: The returns, and the register of units that must return.
  ///   - progress: Called now and then with how far the work has come.
  /// - Returns: The units with what came of them, by region and altogether.
  /// - Throws: As ``check(_:progress:)``.
  public func status(
    of batch: ReturnBatch, progress: (BatchProgress) -> Void = { _ in }
  ) async throws -> StatusReport {
    let (intake, search) = try intake(batch)
    var ledger = UnitLedger(deadline: campaign.deadline, register: batch.register)
    var conclusion = try await intake.each(
      of: search.files, workers: batch.workers, progress: progress
    ) { ledger.add($0) }
    conclusion.passedOver = search.passedOver + conclusion.passedOver
    return StatusReport(
      campaign: campaign, units: ledger.rows(in: nil), conclusion: conclusion,
      hasRegister: batch.register != nil)
  }
}
