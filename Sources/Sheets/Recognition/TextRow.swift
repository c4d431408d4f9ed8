internal import Forms

/// A row outside a table: title, header, field or note.
struct TextRow {
  /// The row of the sheet, from 1.
  var number: Int
  /// Its cells that hold more than white space, from left to right.
  var cells: [TextCell]

  /// Where one of its cells stands.
  func place(of cell: TextCell) -> CellPlace {
    CellPlace(row: number, column: cell.column)
  }

  /// The row without some of its cells.
  func without(_ others: [TextCell]) -> TextRow {
    guard !others.isEmpty else { return self }
    let columns = Set(others.map(\.column))
    return TextRow(number: number, cells: cells.filter { !columns.contains($0.column) })
  }
}
