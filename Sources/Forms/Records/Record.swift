/// One row of a form (记录): an entry for each of the form's columns, in the form's order.
public struct Record: Sendable {
  /// The row of the sheet that it came from, from 1.
  public var row: Int
  /// The entries, as many as the form has columns.
  public var entries: [Entry]

  /// Makes a record.
  public init(row: Int, entries: [Entry]) {
    self.row = row
    self.entries = entries
  }
}
