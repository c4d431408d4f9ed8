extension Chart {
  /// Cells in a row or a column of a sheet, and what they hold.
  public struct Cells<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The name of the sheet.
    public var sheet: String
    /// The cells.
    public var range: CellRange
    /// What they hold, from top to bottom or from left to right.
    public var values: [Value]

    /// Names cells.
    ///
    /// - Parameters:
    ///   - values: What they hold.
    ///   - range: The cells: as many as there are values.
    ///   - sheet: The name of the sheet.
    public init(_ values: [Value], in range: CellRange, of sheet: String) {
      self.values = values
      self.range = range
      self.sheet = sheet
    }

    /// Cells of a column.
    ///
    /// - Parameters:
    ///   - values: What they hold, from top to bottom.
    ///   - first: The uppermost.
    ///   - sheet: The name of the sheet.
    /// - Returns: As many cells as there are values.
    public static func down(
      _ values: [Value], from first: CellReference, of sheet: String
    ) -> Self {
      // What lies off the sheet is refused when the chart is added.
      let last = CellReference(row: first.row &+ values.count &- 1, column: first.column)
      return Self(values, in: CellRange(first, last), of: sheet)
    }

    /// Cells of a row.
    ///
    /// - Parameters:
    ///   - values: What they hold, from left to right.
    ///   - first: The leftmost.
    ///   - sheet: The name of the sheet.
    /// - Returns: As many cells as there are values.
    public static func across(
      _ values: [Value], from first: CellReference, of sheet: String
    ) -> Self {
      let last = CellReference(row: first.row, column: first.column &+ values.count &- 1)
      return Self(values, in: CellRange(first, last), of: sheet)
    }

    /// A single cell.
    ///
    /// - Parameters:
    ///   - value: What it holds.
    ///   - cell: The cell.
    ///   - sheet: The name of the sheet.
    /// - Returns: The cell.
    public static func one(_ value: Value, at cell: CellReference, of sheet: String) -> Self {
      Self([value], in: CellRange(cell, cell), of: sheet)
    }

    /// The cells as a formula has them: `'总量'!$C$4:$C$9`.
    var formula: String {
      let cells = range.isSingleCell ? range.first.absolute : range.absolute
      return SheetName.quoted(sheet) + "!" + cells
    }
  }
}
