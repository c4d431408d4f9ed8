internal import XLSX

/// The cells of some rows of a table, each at its place.
struct TableGrid {
  /// A cell's part in one row.
  struct Place {
    /// The first of its columns, counted from 0.
    let column: Int
    /// How many columns it covers.
    let columns: Int
    /// How many rows it covers; 0 where it goes on from the row above.
    let rows: Int
    /// The cell; nil where nothing was given, or it goes on from above.
    let cell: Document.Cell?
  }

  /// The places of each row, from left to right.
  let rows: [[Place]]

  /// Lays cells out.
  ///
  /// - Parameters:
  ///   - rows: The rows; a cell covers no more rows than there are.
  ///   - columns: How many columns there are.
  /// - Throws: `WorkbookError` with `invalidContent` where a cell lies upon another or beyond the
  ///   last column.
  init(_ rows: [Document.Row], columns: Int) throws(WorkbookError) {
    // For each column, how many rows below the cell that stands in it still covers.
    var covered = Array(repeating: 0, count: columns)
    // For the first column of such a cell, how many columns it has.
    var spans = Array(repeating: 1, count: columns)
    var grid: [[Place]] = []
    for (index, row) in rows.enumerated() {
      var cells = row.cells[...]
      var places: [Place] = []
      var column = 0
      while column < columns {
        if covered[column] > 0 {
          let span = spans[column]
          for place in column..<column + span { covered[place] -= 1 }
          places.append(Place(column: column, columns: span, rows: 0, cell: nil))
          column += span
          continue
        }
        let cell = cells.popFirst()
        let span = max(cell?.columns ?? 1, 1)
        guard span <= columns - column,
          covered[column..<column + span].allSatisfy({ $0 == 0 })
        else {
          throw WorkbookError(.invalidContent, detail: "a table's cell has no room for its columns")
        }
        let height = min(max(cell?.rows ?? 1, 1), rows.count - index)
        for place in column..<column + span { covered[place] = height - 1 }
        spans[column] = span
        places.append(Place(column: column, columns: span, rows: height, cell: cell))
        column += span
      }
      guard cells.isEmpty else {
        throw WorkbookError(.invalidContent, detail: "a table's row has more cells than columns")
      }
      grid.append(places)
    }
    self.rows = grid
  }
}
