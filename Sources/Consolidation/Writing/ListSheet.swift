internal import Sheets
internal import XLSX

/// A list of things, a row each, under one header row: made first, filled as work goes on.
struct ListSheet {
  /// A column of the list.
  struct Column {
    var header: String
    var width: Double
    var isNumber = false
  }

  private var table: LongSheet
  private let columns: [Column]
  private let styles: TableStyles
  private let wrapped: WrappedHeight

  /// Writes the title and the header.
  init(
    _ name: String, title: String, note: String? = nil, columns: [Column],
    in workbook: WorkbookWriter, styles: TableStyles, rowsPerSheet: Int
  ) throws(WorkbookError) {
    self.columns = columns
    self.styles = styles
    wrapped = WrappedHeight(widths: columns.map(\.width))
    table = try LongSheet(name, in: workbook, rowsPerSheet: rowsPerSheet) {
      sheet throws(WorkbookError) in
      try Self.writeHeading(title, note, columns, to: sheet, styles: styles)
    }
  }

  private static func writeHeading(
    _ title: String, _ note: String?, _ columns: [Column], to sheet: WorksheetWriter,
    styles: TableStyles
  ) throws(WorkbookError) {
    for (index, column) in columns.enumerated() {
      try sheet.setWidth(column.width, ofColumn: index + 1)
    }
    try sheet.row(height: 32) { row in
      row.append(.string(title), style: styles.title)
      if columns.count > 1 { row.fill(columns: 2...columns.count, style: styles.title) }
    }
    try sheet.merge(CellRange(rows: 1...1, columns: 1...columns.count))
    if let note {
      try sheet.row(height: 34) { row in row.append(.string(note), style: styles.plain) }
      try sheet.merge(CellRange(rows: 2...2, columns: 1...columns.count))
    }
    try sheet.append(columns.map { .string($0.header) }, height: 26, style: styles.header)
    try sheet.freeze(rows: sheet.lastRow)
    sheet.options.pageSetup = PageSetup(
      orientation: .landscape, pagesWide: 1, repeatedRows: sheet.lastRow...sheet.lastRow,
      footer: "&C第 &P 页，共 &N 页")
  }

  /// How many rows the list has.
  var count: Int { table.count }

  /// Adds a row; texts longer than a cell takes are cut.
  mutating func add(_ cells: [CellContent]) throws(WorkbookError) {
    let height = wrapped.height { index in
      guard case .string(let text) = cells[index] else { return nil }
      return text
    }
    try table.row(height: height) {
      [columns, styles] row throws(WorkbookError) in
      for (index, cell) in cells.enumerated() {
        row.append(
          cell.fitted, style: columns[index].isNumber ? styles.number : styles.text)
      }
    }
  }

  /// Ends the list: lays a filter over it, or says that it is empty.
  func finish(emptyNote: String) throws(WorkbookError) {
    guard count > 0 else {
      try table.closingRow(height: 24) { row throws(WorkbookError) in
        row.append(.string(emptyNote), style: styles.plain)
      }
      try table.mergeLastRow(columns: 1...columns.count)
      return
    }
    try table.filter(columns: 1...columns.count)
  }
}

extension CellContent {
  /// The content with a text cut to what a cell takes (Excel's limit of 32,767 UTF-16 units).
  var fitted: CellContent {
    guard case .string(let text) = self, text.utf8.count > Self.maximumTextLength,
      text.utf16.count > Self.maximumTextLength
    else { return self }
    return .string(String(text.prefix(Self.maximumTextLength / 2 - 1)) + "…")
  }
}
