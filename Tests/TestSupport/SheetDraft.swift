package import XLSX

/// A sheet as a list of rows, to be written for a test.
package struct SheetDraft {
  package var name: String
  package var visibility: SheetVisibility
  package var rows: [[CellContent]]
  /// The ranges of merged cells: `A3:A6`.
  package var merged: [String]
  package var hiddenRows: Set<Int>
  package var hiddenColumns: [ClosedRange<Int>]

  package init(
    _ name: String, visibility: SheetVisibility = .visible, _ rows: [[CellContent]],
    merged: [String] = [], hiddenRows: Set<Int> = [], hiddenColumns: [ClosedRange<Int>] = []
  ) {
    self.name = name
    self.visibility = visibility
    self.rows = rows
    self.merged = merged
    self.hiddenRows = hiddenRows
    self.hiddenColumns = hiddenColumns
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
      for columns in draft.hiddenColumns {
        try sheet.setWidth(10, ofColumns: columns, isHidden: true)
      }
      for (index, cells) in draft.rows.enumerated() where !cells.isEmpty {
        let isHidden = draft.hiddenRows.contains(index + 1)
        try sheet.row(index + 1, isHidden: isHidden) { row in
          for (position, cell) in cells.enumerated() where cell != .empty {
            row.set(column: position + 1, cell)
          }
        }
      }
      for range in draft.merged {
        if let range = CellRange(range) { try sheet.merge(range) }
      }
    }
    return workbook
  }
}
