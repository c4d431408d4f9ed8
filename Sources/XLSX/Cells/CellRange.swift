/// A rectangle of cells, such as `A1:C3` (ISO 29500-1, 18.18.62 ST_Ref).
public struct CellRange: Hashable, Sendable {
  /// The cell at the top left.
  public var first: CellReference
  /// The cell at the bottom right; the same as `first` for a single cell.
  public var last: CellReference

  /// Makes the range that spans two corners, in whichever order they are given.
  ///
  /// - Parameters:
  ///   - one: A corner.
  ///   - other: The corner across.
  public init(_ one: CellReference, _ other: CellReference) {
    first = CellReference(
      row: min(one.row, other.row), column: min(one.column, other.column))
    last = CellReference(
      row: max(one.row, other.row), column: max(one.column, other.column))
  }

  /// Makes a range from rows and columns.
  ///
  /// - Parameters:
  ///   - rows: The rows, counted from 1.
  ///   - columns: The columns, counted from 1.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    first = CellReference(row: rows.lowerBound, column: columns.lowerBound)
    last = CellReference(row: rows.upperBound, column: columns.upperBound)
  }

  /// Reads a range, or a single cell; nil where the text is neither.
  ///
  /// - Parameter text: The text, such as `A1:C3` or `$A$1`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let head = parts.first, let tail = parts.last,
      let one = CellReference(head), let other = CellReference(tail)
    else { return nil }
    self.init(one, other)
  }

  /// Looks whether a cell lies within the range.
  ///
  /// - Parameter cell: The cell.
  /// - Returns: Whether it does.
  public func contains(_ cell: CellReference) -> Bool {
    (first.row...last.row).contains(cell.row)
      && (first.column...last.column).contains(cell.column)
  }

  /// Whether the range is one cell.
  public var isSingleCell: Bool { first == last }
}

extension CellRange: CustomStringConvertible {
  /// The range as the file has it: `A1:C3`, or `A1` for one cell.
  public var description: String {
    isSingleCell ? first.description : "\(first):\(last)"
  }

  /// The range fixed in both directions: `$A$1:$C$3`.
  public var absolute: String { "\(first.absolute):\(last.absolute)" }
}
