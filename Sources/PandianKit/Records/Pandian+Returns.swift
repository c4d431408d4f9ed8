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
  ///   - body: Takes each return, with its records and findings.
  /// - Throws: ``Consolidation/InputError`` where there is no input; a ``Forms/DefinitionFault``
  ///   where the campaign's rules do not hold together; whatever the body throws.
  public func eachReturn(
    _ paths: [String], register: Register? = nil, excluding excluded: [String] = [],
    received: ReceivedDates = ReceivedDates(), _ body: (CheckedReturn) throws -> Void
  ) throws {
    let search = try InputSearch(paths, excluding: excluded)
    let intake = try Intake(campaign, register: register, passwords: passwords)
    for file in intake.ordered(search.files) {
      guard let checked = intake.take(file, received: received.date(of: file.name)) else {
        continue
      }
      try body(checked)
    }
  }
}
