extension Document {
  /// A cell of a table, which may cover several columns and rows.
  public struct Cell: Hashable, Sendable {
    /// Its text.
    public var text: Text
    /// How many columns it covers.
    public var columns: Int
    /// How many rows it covers.
    public var rows: Int
    /// Where its text stands; nil for where it stands in its column.
    public var alignment: Alignment?

    /// Makes a cell.
    ///
    /// - Parameters:
    ///   - text: Its text.
    ///   - columns: How many columns it covers.
    ///   - rows: How many rows it covers.
    ///   - alignment: Where its text stands.
    public init(_ text: Text, columns: Int = 1, rows: Int = 1, alignment: Alignment? = nil) {
      self.text = text
      self.columns = columns
      self.rows = rows
      self.alignment = alignment
    }
  }
}

extension Document.Cell: ExpressibleByStringInterpolation {
  /// Makes a cell with plain text.
  ///
  /// - Parameter value: The text.
  public init(stringLiteral value: String) {
    self.init(Document.Text(value))
  }
}
