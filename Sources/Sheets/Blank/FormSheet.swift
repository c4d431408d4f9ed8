internal import Forms
internal import XLSX

/// Writes a form's sheet of a blank: title, fields, header, rows to write in, notes beside them.
struct FormSheet {
  private let form: Form
  private let campaign: Campaign
  private let subject: BlankSubject
  private let styles: BlankStyles
  private let options: OptionSheet

  /// How many rows there are to write in where the form prints none of its own.
  static let entryRows = 500
  /// How many of them have lines and numbers of their own, and so are printed though empty.
  ///
  /// The others show lines on the screen alone, by a conditional format.
  private static let linedRows = 20
  private static let notesWidth = 44.0
  private static let notesRows = 14

  init(
    _ form: Form, of campaign: Campaign, for subject: BlankSubject, styles: BlankStyles,
    options: OptionSheet
  ) {
    self.form = form
    self.campaign = campaign
    self.subject = subject
    self.styles = styles
    self.options = options
  }

  private var columnCount: Int { form.columns.count }
  private var notesColumn: Int { columnCount + 2 }

  /// Writes the sheet.
  ///
  /// - Returns: The sheet and its entry area.
  func write(to workbook: WorkbookWriter) throws(WorkbookError) -> (WorksheetWriter, EntryArea) {
    let sheet = try workbook.addSheet(form.label)
    try setWidths(on: sheet)
    try writeHeading(on: sheet)
    try writeFields(on: sheet)
    let headerStart = sheet.lastRow + 1
    try FormHeader(form).write(to: sheet, style: styles.table.header)
    let header = headerStart...sheet.lastRow
    let area = try writeRows(on: sheet)
    try sheet.freeze(rows: header.upperBound)
    try LiveMarks(area, campaign: campaign).apply(to: sheet)
    try EntryRules(
      area, campaign: campaign, options: options, unitName: subject.unit?.name ?? ""
    ).apply(to: sheet)
    try drawLines(over: area, on: sheet)
    if !form.notes.isEmpty {
      try sheet.merge(
        CellRange(
          rows: 1...header.upperBound + Self.notesRows, columns: notesColumn...notesColumn))
    }
    sheet.protect([
      .selectLockedCells, .selectUnlockedCells, .formatCells, .formatColumns, .formatRows,
      .insertRows, .deleteRows, .sort, .autoFilter,
    ])
    sheet.options.pageSetup = PageSetup(
      orientation: form.isLandscape ? .landscape : .portrait, pagesWide: 1,
      repeatedRows: header, footer: "&C第 &P 页，共 &N 页", isCenteredHorizontally: true)
    try definePrintArea(of: sheet, in: workbook, area: area)
    return (sheet, area)
  }

  private func setWidths(on sheet: WorksheetWriter) throws(WorkbookError) {
    for (index, column) in form.columns.enumerated() {
      try sheet.setWidth(column.width, ofColumn: index + 1)
    }
    try sheet.setWidth(2, ofColumn: columnCount + 1)
    try sheet.setWidth(Self.notesWidth, ofColumn: notesColumn)
  }

  // MARK: Above the table

  private func writeHeading(on sheet: WorksheetWriter) throws(WorkbookError) {
    let notes =
      form.notes.isEmpty
      ? ""
      : "填表说明\n"
        + form.notes.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
    try sheet.row(1, height: 22) { row in
      row.set(column: 1, .string(form.label), style: styles.table.label)
      row.set(column: notesColumn, .string(notes), style: styles.notes)
    }
    try sheet.row(2, height: 36) { row in
      row.set(column: 1, .string(form.title(for: subject.series)), style: styles.table.title)
      row.fill(columns: 2...columnCount, style: styles.table.title)
      row.set(column: notesColumn, .empty, style: styles.notes)
    }
    try sheet.merge(CellRange(rows: 2...2, columns: 1...columnCount))
  }

  /// The fields of head and foot together, two a row: below 500 rows nobody would find the foot.
  private func writeFields(on sheet: WorksheetWriter) throws(WorkbookError) {
    let fields = form.headerFields + form.footerFields
    let half = max(columnCount / 2, 3)
    for start in stride(from: 0, to: fields.count, by: 2) {
      let pair = fields[start..<min(start + 2, fields.count)]
      let number = sheet.lastRow + 1
      var merged: [CellRange] = []
      try sheet.row(number, height: 24) { row in
        for (position, field) in pair.enumerated() {
          let first = position * half + 1
          let last = position == 0 ? half : columnCount
          let label = first...min(first + 1, last - 1)
          let entry = min(first + 2, last)...last
          row.set(column: first, .string(field.label + "："), style: styles.fieldLabel)
          for column in label.dropFirst() {
            row.set(column: column, .empty, style: styles.fieldLabel)
          }
          row.set(
            column: entry.lowerBound, .string(prefilled(field)), style: styles.fieldEntry)
          for column in entry.dropFirst() {
            row.set(column: column, .empty, style: styles.fieldEntry)
          }
          merged.append(CellRange(rows: number...number, columns: label))
          merged.append(CellRange(rows: number...number, columns: entry))
        }
      }
      for range in merged where !range.isSingleCell { try sheet.merge(range) }
    }
  }

  private func prefilled(_ field: FormField) -> String {
    field.kind == .unit ? subject.unit?.name ?? "" : ""
  }

  // MARK: The table

  private func writeRows(on sheet: WorksheetWriter) throws(WorkbookError) -> EntryArea {
    let first = sheet.lastRow + 1
    guard let printed = form.printedRows else {
      let area = EntryArea(form: form, rows: first...first + Self.entryRows - 1)
      for row in area.rows { try writeRow(row, of: area, printed: nil, on: sheet) }
      return area
    }
    let area = EntryArea(form: form, rows: first...first + printed.values.count - 1)
    for (offset, value) in printed.values.enumerated() {
      try writeRow(first + offset, of: area, printed: value, on: sheet)
    }
    if let label = printed.totalLabel { try writeTotal(label, of: area, on: sheet) }
    return area
  }

  private func writeRow(
    _ number: Int, of area: EntryArea, printed: String?, on sheet: WorksheetWriter
  ) throws(WorkbookError) {
    let isOwn = printed != nil && printed == subject.region?.name && subject.unit != nil
    let hasLines = number < area.rows.lowerBound + Self.linedRows
    try sheet.row(number, height: 22) { row in
      for column in form.columns {
        let own = isOwn ? styles.ownEntry : styles.entry(for: column, hasLines: hasLines)
        if !column.sumOf.isEmpty {
          let parts = column.sumOf.compactMap(area.index(of:)).map {
            CellReference(row: number, column: $0 + 1).description
          }
          let list = parts.joined(separator: ",")
          row.append(
            .formula("IF(COUNT(\(list))=0,\"\",SUM(\(list)))", cached: .string("")),
            style: styles.computed)
        } else if column.kind == .ordinal, hasLines {
          row.append(.integer(number - area.rows.lowerBound + 1), style: own)
        } else if let printed, form.printedRows?.column == column.id {
          row.append(.string(printed), style: styles.table.centered)
        } else {
          row.append(.empty, style: own)
        }
      }
    }
  }

  private func writeTotal(
    _ label: String, of area: EntryArea, on sheet: WorksheetWriter
  ) throws(WorkbookError) {
    try sheet.row(height: 24) { row in
      for (index, column) in form.columns.enumerated() {
        let content: CellContent =
          switch column.kind {
          case .ordinal: .integer(area.rows.count + 1)
          case .count:
            .formula("SUM(\(area.range(of: index)))", cached: .number(0))
          default: form.printedRows?.column == column.id ? .string(label) : .empty
          }
        row.append(content, style: styles.computed)
      }
    }
  }

  /// Shows lines around the cells that have none of their own, on the screen.
  private func drawLines(over area: EntryArea, on sheet: WorksheetWriter) throws(WorkbookError) {
    let first = area.rows.lowerBound + Self.linedRows
    guard first <= area.rows.upperBound else { return }
    try sheet.addConditionalFormat(
      ConditionalFormat(
        .expression("ROW()>0"),
        ranges: [CellRange(rows: first...area.rows.upperBound, columns: 1...columnCount)],
        style: DifferentialStyle(border: .all(.thin, color: TableStyles.lineColor))))
  }

  /// Prints as far as is written: a range that follows the last row begun.
  ///
  /// Excel takes a formula here; a program that does not prints the rows with lines.
  private func definePrintArea(
    of sheet: WorksheetWriter, in workbook: WorkbookWriter, area: EntryArea
  ) throws(WorkbookError) {
    guard form.printedRows == nil, let key = form.columns.indices.first(where: area.isEntered)
    else {
      sheet.options.pageSetup?.printArea = CellRange(
        rows: 1...sheet.lastRow, columns: 1...columnCount)
      return
    }
    let name = SheetName.quoted(sheet.name)
    let cells = "\(name)!\(area.column(key))"
    let last = CellReference.columnName(columnCount)
    let filled = "SUMPRODUCT(MAX((\(cells)<>\"\")*ROW(\(cells))))"
    let least = area.rows.lowerBound + Self.linedRows - 1
    try workbook.define(
      name: "_xlnm.Print_Area",
      formula: "\(name)!$A$1:INDEX(\(name)!$\(last):$\(last),MAX(\(least),\(filled)))",
      sheet: sheet)
  }
}
