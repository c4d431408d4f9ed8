internal import Forms

/// A row below a header, its cells sorted into the form's columns.
struct TableRow {
  /// An entry for each of the form's columns.
  var entries: [Entry]
  /// The positions of the columns whose cells hold something, as they lie on the sheet.
  var filled: [Int] = []
  /// The cells outside the form's columns; bears the row's number.
  var extras: TextRow
  /// The unit that it came from, where the table names one.
  var unitName: String?

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
