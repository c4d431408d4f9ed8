import Forms

extension Campaign {
  /// A form with rows of values by column id, read as a return would be: the first is row 3, the
  /// form's first column A.
  func returned(_ number: Int, _ rows: [[String: RawValue]]) -> ReturnedForm? {
    guard let form = form(number) else { return nil }
    let reader = EntryReader(self)
    var returned = ReturnedForm(
      number: number, sheet: "附件\(number)", title: nil, headerRow: 2,
      positions: form.columns.indices.map { $0 + 1 })
    // Cells of a column with the same content share one, as on a sheet.
    var cells: [[RawValue: ReadCell]] = Array(repeating: [:], count: form.columns.count)
    returned.records = rows.enumerated().map { offset, row in
      Record(
        row: offset + 3,
        entries: form.columns.enumerated().map { index, column in
          let raw = row[column.id] ?? .empty
          let cell =
            cells[index][raw] ?? ReadCell(raw: raw, reading: reader.read(raw, as: column))
          cells[index][raw] = cell
          return Entry(place: CellPlace(row: offset + 3, column: index + 1), cell: cell)
        })
    }
    return returned
  }
}
