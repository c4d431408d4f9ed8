/// A line of a table of figures.
public struct FigureRow: Hashable, Sendable {
  /// By what figures name it, such as `男` or `total`; in blocks, with the block's key before it.
  public var key: String
  /// What stands at its left, a text a stub of the table.
  public var labels: [String]
  /// Whether it adds up others.
  public var isTotal: Bool
  /// Its numbers, one a column.
  public var cells: [FigureCell]

  /// Makes a line.
  public init(key: String, labels: [String], isTotal: Bool = false, cells: [FigureCell]) {
    self.key = key
    self.labels = labels
    self.isTotal = isTotal
    self.cells = cells
  }
}
