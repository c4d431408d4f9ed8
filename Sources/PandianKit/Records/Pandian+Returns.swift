public import Consolidation
internal import Forms
public import Sheets

extension Pandian {
  /// Takes returns in one after the other, in the order in which consolidated workbooks hold them.
  ///
  /// - Parameters:
  ///   - paths: Workbooks, or folders to search through.
  ///   - register: The units that must return; nil where nobody says.
  ///   - excluded: Files in those folders that are no returns, such as the register's own.
  ///   - received: When the returns came in.
  ///   - workers: How many files are read side by side.
  ///   - body: Takes each return, with its records and findings.
  /// - Throws: ``Consolidation/InputError`` where there is no input; a ``Forms/DefinitionFault``
  ///   where the campaign's rules do not hold together; whatever the body throws.
  public func eachReturn(
    _ paths: [String], register: Register? = nil, excluding excluded: [String] = [],
    received: ReceivedDates = ReceivedDates(), workers: Workers = .all,
    _ body: (CheckedReturn) throws -> Void
  ) async throws {
    let search = try InputSearch(paths, excluding: excluded)
    let intake = try Intake(campaign, register: register, passwords: passwords)
    try await intake.each(
      of: intake.ordered(search.files), received: { received.date(of: $0.name) }, workers: workers
    ) { _, checked in
      if let checked { try body(checked) }
    }
  }
}
