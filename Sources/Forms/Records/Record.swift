/// One row of a form (记录): an entry for each of the form's columns, in the form's order.
public struct Record: Sendable {
  /// The row of the sheet that it came from, from 1.
  public var row: Int
  /// The entries, as many as the form has columns.
  public var entries: [Entry]
  /// The unit that it came from, where a consolidated table names one (来源单位).
  public var unitName: String?

  /// Makes a record.
  public init(row: Int, entries: [Entry], unitName: String? = nil) {
    self.row = row
    self.entries = entries
    self.unitName = unitName
  }
}
