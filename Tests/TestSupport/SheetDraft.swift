package import XLSX

/// A sheet as a list of rows, to be written for a test.
package struct SheetDraft {
  package var name: String
  package var visibility: SheetVisibility
  package var rows: [[CellContent]]

  package init(
    _ name: String, visibility: SheetVisibility = .visible, _ rows: [[CellContent]]
  ) {
    self.name = name
    self.visibility = visibility
    self.rows = rows
  }
}

extension WorkbookWriter {
  /// A workbook with the sheets of a test; rows without cells stay out of the file.
  package static func draft(
    _ sheets: [SheetDraft], options: WorkbookOptions = WorkbookOptions()
  ) throws -> WorkbookWriter {
    let workbook = WorkbookWriter(options: options)
    for draft in sheets {
      let sheet = try workbook.addSheet(
        draft.name, options: SheetOptions(visibility: draft.visibility))
      for (index, cells) in draft.rows.enumerated() where !cells.isEmpty {
        try sheet.row(index + 1) { row in
          for (position, cell) in cells.enumerated() where cell != .empty {
            row.set(column: position + 1, cell)
          }
        }
      }
    }
    return workbook
  }
}
