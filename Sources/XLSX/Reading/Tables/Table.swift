/// A range of a worksheet with a name and named columns (ISO 29500-1, 18.5.1.2).
public struct Table: Sendable, Hashable {
  /// The name by which formulas know it.
  public internal(set) var name: String
  /// The cells, header and totals among them.
  public internal(set) var range: CellRange
  /// How many rows of headers it has: 1 or 0.
  public internal(set) var headerRowCount: Int
  /// How many rows of totals it has: 0 or 1.
  public internal(set) var totalsRowCount: Int
  /// The names of its columns, from left to right.
  public internal(set) var columns: [String] = []
  /// The range on which its filter is laid; nil where it has none.
  public internal(set) var filteredRange: CellRange?

  /// The cells without header and totals; nil where there are none.
  public var dataRange: CellRange? {
    let first = range.first.row + headerRowCount
    let last = range.last.row - totalsRowCount
    guard first <= last, first >= range.first.row, last <= range.last.row else { return nil }
    return CellRange(rows: first...last, columns: range.first.column...range.last.column)
  }
}
