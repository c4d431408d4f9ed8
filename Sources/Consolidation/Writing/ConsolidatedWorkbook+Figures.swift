internal import Forms
internal import XLSX

extension ConsolidatedWorkbook {
  /// Writes how far regions have got.
  func write(_ statusRows: [UnitStatus]) throws(WorkbookError) {
    guard let progress else { return }
    // A region that hands up its table is no unit that must return.
    let units = statusRows.filter { $0.origin.unit != nil && !$0.origin.isTier }
    let section = UnitProgress(units, campaign).section
    var tables = try FigureSheet(
      section, on: progress, styles: styles, figures: FigureStyles(workbook))
    try tables.writeTitle(scopeName + section.title)
    for table in section.tables { try tables.write(table) }
    tables.setPage()
  }

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
