internal import XLSX

/// A table's columns and rows as they come to stand in a line of a known width.
struct TableLayout {
  /// The space between a cell's edge and its text at the left and the right, in twips.
  static let padding = 80
  /// The same above and below.
  static let verticalPadding = 30

  let table: Document.Table
  /// The widths of the columns, in twips; together they are the line's.
  let widths: [Int]
  let header: TableGrid
  let body: TableGrid

  /// Lays a table out.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - width: The line's width in twips.
  /// - Throws: `WorkbookError` with `invalidContent` where it has no column or too many, or its
  ///   cells do not fit them.
  init(_ table: Document.Table, in width: Int) throws(WorkbookError) {
    guard (1...Document.Table.maximumColumns).contains(table.columns.count) else {
      throw WorkbookError(
        .invalidContent, detail: "a table has 1 to \(Document.Table.maximumColumns) columns")
    }
    self.table = table
    header = try TableGrid(table.header, columns: table.columns.count)
    body = try TableGrid(table.rows, columns: table.columns.count)
    widths = Self.widths(table.columns.map(\.width), in: width)
  }

  private static func widths(_ shares: [Double], in width: Int) -> [Int] {
    // A share that is no number, or larger than any page, counts as one like the others.
    let shares = shares.map { $0 > 0 && $0 < 10_000 ? $0 : 1 }
    let sum = shares.reduce(0, +)
    var end = 0.0
    var taken = 0
    return shares.map { share in
      end += share
      let next = Int((Double(width) * end / sum).rounded())
      defer { taken = next }
      return next - taken
    }
  }

  /// The width of a place.
  func width(of place: TableGrid.Place) -> Int {
    widths[place.column..<place.column + place.columns].reduce(0, +)
  }

  /// How high rows come to stand, in points.
  ///
  /// - Parameters:
  ///   - grid: ``header`` or ``body``.
  ///   - typeface: What they are set in.
  ///   - line: The distance from line to line.
  /// - Returns: The height of each.
  func heights(
    of grid: TableGrid, in typeface: Document.Typeface, line: Double
  ) -> [Double] {
    grid.rows.map { places in
      let padding = Double(2 * Self.verticalPadding) / 20
      // Half a point for the border.
      return lines(of: places, in: typeface) * line + padding + 0.5
    }
  }

  /// How many lines a row takes.
  ///
  /// - Parameters:
  ///   - places: The row's places.
  ///   - typeface: What it is set in.
  /// - Returns: At least 1; parts of a line where a cell's text goes over several rows.
  func lines(of places: [TableGrid.Place], in typeface: Document.Typeface) -> Double {
    let lines = places.map { place in
      guard let cell = place.cell else { return 1.0 }
      let room = Double(width(of: place) - 2 * Self.padding) / 20
      let lines = TextMeasure(typeface.points).lines(of: cell.text.string, in: room)
      return Double(lines) / Double(max(place.rows, 1))
    }
    return lines.reduce(1, max)
  }
}
