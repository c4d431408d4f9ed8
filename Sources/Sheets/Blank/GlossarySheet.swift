internal import Forms
internal import XLSX

/// Writes the explanation of terms, verbatim, a paragraph a row.
struct GlossarySheet {
  private let glossary: Glossary
  private let styles: BlankStyles

  init(_ glossary: Glossary, styles: BlankStyles) {
    self.glossary = glossary
    self.styles = styles
  }

  /// Writes the sheet.
  func write(to workbook: WorkbookWriter) throws(WorkbookError) {
    let taken = Set(workbook.sheets.map(\.name))
    let sheet = try workbook.addSheet(SheetName.safe(glossary.title, taken: taken))
    try sheet.setWidth(100, ofColumn: 1)
    sheet.options.showsGridLines = false
    try sheet.append([.string(glossary.title)], height: 40, style: styles.table.title)
    for item in glossary.items {
      // 100 columns hold some 45 Chinese characters of 12 points.
      let lines = max(1, (item.count + 43) / 44)
      try sheet.append(
        [.string(item)], height: min(Double(lines) * 17 + 8, 409), style: styles.paragraph)
    }
    sheet.protect()
    sheet.options.pageSetup = PageSetup(orientation: .portrait, pagesWide: 1)
  }
}
