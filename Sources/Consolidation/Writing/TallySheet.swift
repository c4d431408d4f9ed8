internal import Forms
internal import Sheets
internal import XLSX

/// The sheet 总量: the forms that count people, summed by region.
struct TallySheet {
  /// What the sheet is called.
  static let name = "总量"
  /// The sheet.
  let sheet: WorksheetWriter
  private let styles: TableStyles

  init(in workbook: WorkbookWriter, styles: TableStyles) throws(WorkbookError) {
    sheet = try workbook.addSheet(Self.name)
    self.styles = styles
    sheet.options.pageSetup = PageSetup(
      orientation: .landscape, pagesWide: 1, footer: "&C第 &P 页，共 &N 页")
  }

  /// Writes a form's sums.
  ///
  /// - Parameters:
  ///   - form: A form with a row of sums.
  ///   - tally: How it is added up.
  ///   - sums: The sums.
  ///   - title: The heading.
  ///   - regions: The printed values to show, in order; others follow where there are any.
  ///   - suppression: What is kept back; nil for nothing.
  /// - Throws: `WorkbookError` where the sheet cannot be written.
  func write(
    _ form: Form, _ tally: Tally, _ sums: TallySums, title: String, regions: [String],
    suppression: TallySuppression? = nil
  ) throws(WorkbookError) {
    let header = FormHeader(form, extra: [Tally.header])
    if sheet.lastRow == 0 {
      for (index, column) in form.columns.enumerated() {
        try sheet.setWidth(column.width, ofColumn: index + 1)
      }
      try sheet.setWidth(10, ofColumn: header.columnCount)
    }
    let top = sheet.lastRow == 0 ? 1 : sheet.lastRow + 2
    try sheet.row(top, height: 34) { row in
      row.append(.string(title), style: styles.title)
      row.fill(columns: 2...header.columnCount, style: styles.title)
    }
    try sheet.merge(CellRange(rows: top...top, columns: 1...header.columnCount))
    try header.write(to: sheet, style: styles.header)
    let first = sheet.lastRow + 1
    let labels = sums.labels(regions)
    for (offset, region) in labels.enumerated() {
      let name = region.isEmpty ? "未定地区" : region
      try writeRow(
        form, tally, label: name, number: offset + 1, hidden: suppression?.hidden[region] ?? []
      ) { index, _ in
        .integer(sums.byPrintedValue[region, default: [:]][index, default: 0])
      } sum: {
        .number(Double(tally.sum(of: sums.byPrintedValue[region, default: [:]])))
      }
    }
    let rows = first...sheet.lastRow
    let hiddenParts = suppression?.hidden.values.reduce(into: Set()) { $0.formUnion($1) } ?? []
    try writeRow(
      form, tally, label: form.printedRows?.totalLabel ?? "", number: rows.count + 1,
      isTotal: true, hidden: suppression?.hiddenTotals ?? []
    ) { index, column in
      let total = sums.total[index, default: 0]
      // A formula over what is not there would add up something else.
      guard !hiddenParts.contains(index) else { return .integer(total) }
      return .formula(
        "SUM(\(CellRange(rows: rows, columns: column...column)))", cached: .number(Double(total)))
    } sum: {
      .number(Double(tally.sum(of: sums.total)))
    }
  }

  private func writeRow(
    _ form: Form, _ tally: Tally, label: String, number: Int, isTotal: Bool = false,
    hidden: Set<Int>, count: (Int, Int) -> CellContent, sum: () -> CellValue
  ) throws(WorkbookError) {
    try sheet.row(height: 24) { row in
      let style = isTotal ? styles.total : styles.number
      for (index, column) in form.columns.enumerated() {
        let content: CellContent =
          switch column.kind {
          case .count:
            hidden.contains(index)
              ? .string(TallySuppression.sign) : count(index, index + 1)
          case .ordinal: .integer(number)
          default: column.id == form.printedRows?.column ? .string(label) : .empty
          }
        row.append(content, style: style)
      }
      row.append(
        hidden.contains(form.columns.count)
          ? .string(TallySuppression.sign)
          : hidden.isEmpty
            ? .formula(tally.sumFormula(row: row.number), cached: sum()) : CellContent(sum()),
        style: styles.total)
    }
  }
}
