internal import Forms
internal import XLSX

extension ConsolidatedWorkbook {
  /// Writes the tables of figures, chapter by chapter.
  func write(_ figures: FigureSet?) throws(WorkbookError) {
    guard let figures else { return }
    let looks = FigureStyles(workbook)
    for section in figures.sections {
      guard let sheet = chapterSheets[section.title], !section.tables.isEmpty else { continue }
      let isBegun = sheet.lastRow > 0
      var tables = try FigureSheet(section, on: sheet, styles: styles, figures: looks)
      if !isBegun { try tables.writeTitle(scopeName + section.title) }
      for table in section.tables { try tables.write(table) }
      tables.setPage()
    }
  }
}
