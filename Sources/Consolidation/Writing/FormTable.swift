internal import Forms
internal import Sheets
internal import XLSX

/// A form in a consolidated workbook: all accepted records, and where each came from.
struct FormTable {
  private let form: Form
  private var table: LongSheet
  private let styles: TableStyles
  private let tally: Tally?
  /// Whether the counts of single rows are kept back: those of one unit are small groups.
  private let hidesCounts: Bool
  /// The heights of rows, by the form's columns and those of the unit and the file.
  private let wrapped: WrappedHeight

  /// How many records stand in it.
  var count: Int { table.count }
  /// How many sheets it takes.
  var sheetCount: Int { table.sheets.count }

  /// What stands at the right of the official columns.
  private static let originHeaders = OriginColumns.headers
  private static let originWidths = [26.0, 30.0, 8.0]

  /// Writes title and header.
  init(
    _ form: Form, title: String, in workbook: WorkbookWriter, styles: TableStyles,
    rowsPerSheet: Int, hidesCounts: Bool = false
  ) throws(WorkbookError) {
    self.form = form
    self.hidesCounts = hidesCounts && Tally(form) != nil
    self.styles = styles
    let tally = Tally(form)
    self.tally = tally
    wrapped = WrappedHeight(widths: form.columns.map(\.width) + Self.originWidths.prefix(2))
    table = try LongSheet(form.label, in: workbook, rowsPerSheet: rowsPerSheet) {
      sheet throws(WorkbookError) in
      try Self.writeHeading(form, tally, title: title, to: sheet, styles: styles)
    }
  }

  private static func writeHeading(
    _ form: Form, _ tally: Tally?, title: String, to sheet: WorksheetWriter, styles: TableStyles
  ) throws(WorkbookError) {
    let extra = (tally == nil ? [] : [Tally.header]) + Self.originHeaders
    let header = FormHeader(form, extra: extra)
    let widths =
      form.columns.map(\.width) + (tally == nil ? [] : [10]) + Self.originWidths
    for (index, width) in widths.enumerated() {
      try sheet.setWidth(width, ofColumn: index + 1)
    }
    try sheet.append([.string(form.label)], height: 20, style: styles.label)
    try sheet.row(height: 34) { row in
      row.append(.string(title), style: styles.title)
      row.fill(columns: 2...header.columnCount, style: styles.title)
    }
    try sheet.merge(CellRange(rows: 2...2, columns: 1...header.columnCount))
    try header.write(to: sheet, style: styles.header)
    try sheet.freeze(rows: sheet.lastRow)
    sheet.options.pageSetup = PageSetup(
      orientation: .landscape, pagesWide: 1, repeatedRows: 3...sheet.lastRow,
      footer: "&C第 &P 页，共 &N 页", isCenteredHorizontally: true)
  }

  /// Adds a record.
  ///
  /// - Parameters:
  ///   - record: An accepted record of the form.
  ///   - unit: The name of the unit that it came from.
  ///   - file: The file that it came from.
  /// - Throws: `WorkbookError` where the sheet cannot be written.
  mutating func add(_ record: Record, unit: String, file: String) throws(WorkbookError) {
    let number = count + 1
    let height = wrapped.height { [columns = form.columns.count] index in
      index < columns ? record.entries[index].text : index == columns ? unit : file
    }
    try table.row(height: height) {
      [form, styles, tally, hidesCounts] row throws(WorkbookError) in
      let hidden = CellContent.string(TallySuppression.sign)
      for (index, column) in form.columns.enumerated() {
        let content =
          column.kind == .ordinal
          ? .integer(number)
          : hidesCounts && column.kind == .count
            ? hidden : Self.content(of: record, at: index, tally)
        row.append(content.fitted, style: Self.style(for: column, styles))
      }
      if let tally {
        row.append(
          hidesCounts
            ? hidden
            : .formula(
              tally.sumFormula(row: row.number),
              cached: .number(Double(tally.sum(of: record)))),
          style: styles.total)
      }
      row.append(CellContent.string(unit).fitted, style: styles.origin)
      row.append(CellContent.string(file).fitted, style: styles.origin)
      row.append(.integer(record.row), style: styles.origin)
    }
  }

  private static func content(of record: Record, at index: Int, _ tally: Tally?) -> CellContent {
    if let count = tally?.count(of: record, at: index) { return .integer(count) }
    let entry = record.entries[index]
    switch entry.reading {
    case .value(.count(let number), _): return .integer(number)
    case .blank: return .empty
    case .value, .unreadable: return .string(entry.text)
    }
  }

  private static func style(for column: Column, _ styles: TableStyles) -> StyleID {
    switch column.kind {
    case .count, .ordinal: styles.number
    case .text: styles.text
    default: styles.centered
    }
  }

  /// Ends the table: a filter over the header and, for a tally, the row of sums.
  func finish(_ sums: TallySums) throws(WorkbookError) {
    let columns = form.columns.count + (tally == nil ? 0 : 1) + Self.originHeaders.count
    try table.filter(columns: 1...columns)
    guard let tally, count > 0, !hidesCounts else { return }
    try table.closingRow(height: 24) { row throws(WorkbookError) in
      for (index, column) in form.columns.enumerated() {
        let content: CellContent =
          column.kind == .count
          ? sum(of: index + 1, cached: sums.total[index, default: 0])
          : column.id == form.printedRows?.column
            ? .string(form.printedRows?.totalLabel ?? "") : .empty
        row.append(content, style: styles.total)
      }
      row.append(
        sum(of: form.columns.count + 1, cached: tally.sum(of: sums.total)), style: styles.total)
      for _ in Self.originHeaders { row.append(.empty, style: styles.total) }
    }
  }

  /// The formula that adds up a column over all sheets of the table.
  private func sum(of column: Int, cached: Int) -> CellContent {
    let ranges = table.ranges(columns: column...column)
    let areas = ranges.map { sheet, range in
      sheet === table.sheets.last ? "\(range)" : "\(SheetName.quoted(sheet.name))!\(range)"
    }
    return .formula(
      "SUM(\(areas.joined(separator: ",")))", cached: .number(Double(cached)))
  }
}
