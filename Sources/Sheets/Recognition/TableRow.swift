internal import Forms

/// A row below a header, its cells sorted into the form's columns.
struct TableRow {
  /// An entry for each of the form's columns.
  var entries: [Entry]
  /// The positions of the columns whose cells hold something, as they lie on the sheet.
  var filled: [Int] = []
  /// The cells outside the form's columns; bears the row's number.
  var extras: TextRow
  /// What the columns that say where it came from hold, in the order unit, file, row.
  var origin: [String] = []

  /// Where the row came from, if the table names a unit.
  var source: RecordSource? {
    guard let unit = origin.first, !unit.isEmpty else { return nil }
    return RecordSource(unit: unit, file: origin[1], row: Int(origin[2]))
  }

  /// Whether nothing stands in it.
  var isEmpty: Bool { filled.isEmpty && extras.cells.isEmpty }

  /// All its cells as text, from left to right.
  var texts: TextRow {
    let own = filled.compactMap { index in
      entries[index].place.map { TextCell(column: $0.column, text: entries[index].raw.text) }
    }
    return TextRow(
      number: extras.number, cells: (own + extras.cells).sorted { $0.column < $1.column })
  }
}
