/// Where a cell stands within its table, both counted from 0.
public struct FigurePosition: Hashable, Sendable {
  /// The line.
  public var row: Int
  /// The column, of those with numbers.
  public var column: Int

  /// Makes a position.
  public init(_ row: Int, _ column: Int) {
    self.row = row
    self.column = column
  }
}
