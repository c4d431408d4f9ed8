/// One row of a form (记录): an entry for each of the form's columns, in the form's order.
public struct Record: Sendable {
  /// The row of the sheet that it came from, from 1.
  public var row: Int
  /// The entries, as many as the form has columns.
  public var entries: [Entry]
  /// Where it came from, where it stands in a table that several units' rows were put into.
  public var source: RecordSource?

  /// The unit that it came from, where the table names one.
  public var unitName: String? { source?.unit }

  /// Makes a record.
  public init(row: Int, entries: [Entry], source: RecordSource? = nil) {
    self.row = row
    self.entries = entries
    self.source = source
  }
}
