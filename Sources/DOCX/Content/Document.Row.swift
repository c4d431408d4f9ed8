extension Document {
  /// A row of a table.
  ///
  /// Cells that another covers are left out, as in HTML; cells that lack at the end are empty.
  public struct Row: Hashable, Sendable {
    /// Its cells, from left to right.
    public var cells: [Cell]
    /// Whether it is a sum of others, which is set heavy.
    public var isTotal: Bool

    /// Makes a row.
    ///
    /// - Parameters:
    ///   - cells: Its cells.
    ///   - isTotal: Whether it is a sum of others.
    public init(_ cells: [Cell], isTotal: Bool = false) {
      self.cells = cells
      self.isTotal = isTotal
    }

    /// Makes a row of plain texts.
    ///
    /// - Parameter texts: The texts of its cells.
    public init(_ texts: [String]) {
      self.init(texts.map { Cell(Text($0)) })
    }

    /// A row that is a sum of others.
    ///
    /// - Parameter cells: Its cells.
    /// - Returns: The row.
    public static func total(_ cells: [Cell]) -> Row { Row(cells, isTotal: true) }
  }
}

extension Document.Row: ExpressibleByArrayLiteral {
  /// Makes a row of its cells.
  ///
  /// - Parameter elements: The cells.
  public init(arrayLiteral elements: Document.Cell...) {
    self.init(elements)
  }
}
