extension Document {
  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// Its share of the table's width, beside those of the other columns.
    public var width: Double
    /// Where text stands in its cells; in a header it stands in the middle.
    public var alignment: Alignment

    /// Makes a column.
    ///
    /// - Parameters:
    ///   - width: Its share of the table's width; what is not above 0 counts as 1.
    ///   - alignment: Where text stands in its cells.
    public init(width: Double = 1, alignment: Alignment = .leading) {
      self.width = width
      self.alignment = alignment
    }
  }
}
