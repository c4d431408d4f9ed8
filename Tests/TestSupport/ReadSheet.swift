package import XLSX

/// A sheet read back: its cells' texts by reference, for tests of what was written.
package struct ReadSheet {
  package var name: String
  package var visibility: SheetVisibility
  /// The texts of the cells that hold a value, by reference such as `B7`.
  package var texts: [String: String] = [:]
  /// The texts row by row, from column 1, as far as the last value goes.
  package var rows: [Int: [String]] = [:]
  /// The values by reference.
  package var values: [String: CellValue] = [:]
  /// The references of the cells that are formulas.
  package var formulas: Set<String> = []

  /// The numbers of the rows in which a column holds a text.
  package func rows(where column: Int, is text: String) -> [Int] {
    rows.filter { $0.value.indices.contains(column - 1) && $0.value[column - 1] == text }
      .map(\.key).sorted()
  }

  /// All sheets of a workbook.
  package static func all(of path: String) throws -> [ReadSheet] {
    try all(of: WorkbookReader(path: path))
  }

  package static func all(of bytes: [UInt8]) throws -> [ReadSheet] {
    try all(of: WorkbookReader(bytes: bytes))
  }

  private static func all(of workbook: WorkbookReader) throws -> [ReadSheet] {
    try workbook.sheets.map { entry in
      var sheet = ReadSheet(name: entry.name, visibility: entry.visibility)
      try workbook.forEachRow(of: entry) { row in
        var texts: [String] = []
        for cell in row.cells {
          let text = cell.text
          let reference = cell.reference.description
          if cell.isFormula { sheet.formulas.insert(reference) }
          guard !text.isEmpty else { continue }
          sheet.texts[reference] = text
          sheet.values[reference] = cell.value
          while texts.count < cell.column { texts.append("") }
          texts[cell.column - 1] = text
        }
        if !texts.isEmpty { sheet.rows[row.number] = texts }
        return .next
      }
      return sheet
    }
  }
}
