internal import Forms
internal import XLSX

/// Writes the cover of a blank: for whom it is, what to do, until when, and whom to send it to.
struct CoverSheet {
  /// The sheet's name.
  static let name = "填报须知"

  private let campaign: Campaign
  private let subject: BlankSubject
  private let styles: BlankStyles

  init(_ campaign: Campaign, for subject: BlankSubject, styles: BlankStyles) {
    self.campaign = campaign
    self.subject = subject
    self.styles = styles
  }

  /// Writes the cover.
  ///
  /// - Parameters:
  ///   - sheet: The sheet, without rows yet.
  ///   - forms: The forms of the workbook with the columns by which their rows are counted.
  /// - Throws: `WorkbookError` where the sheet cannot be written.
  func write(
    to sheet: WorksheetWriter, forms: [(form: Form, counted: CellRange?)]
  ) throws(WorkbookError) {
    try sheet.setWidth(14, ofColumn: 1)
    try sheet.setWidth(64, ofColumn: 2)
    try sheet.setWidth(14, ofColumn: 3)
    sheet.options.showsGridLines = false
    try heading(campaign.title, height: 48, on: sheet)
    try writeSubject(on: sheet)
    try section("怎样填报", on: sheet)
    for (index, step) in campaign.instructions.enumerated() {
      try paragraph("第\(index + 1)步", step, on: sheet)
    }
    try section("报送", on: sheet)
    try paragraph("截止日期", Self.chinese(campaign.deadline), on: sheet)
    for (index, line) in campaign.recipient.enumerated() {
      try paragraph(index == 0 ? "收件" : "", line, on: sheet)
    }
    if !forms.isEmpty {
      try section("本工作簿的报表", on: sheet)
      try writeForms(forms, on: sheet)
    }
    sheet.protect()
    sheet.options.pageSetup = PageSetup(
      orientation: .portrait, pagesWide: 1, pagesTall: 1, isCenteredHorizontally: true)
  }

  private func writeSubject(on sheet: WorksheetWriter) throws(WorkbookError) {
    let lines = [
      ("填报单位", subject.unit?.name ?? "（请在附件各表中填写本单位全称）"),
      ("单位代码", subject.unit?.code),
      ("所属地区", subject.region?.name),
      ("所属系列", subject.series?.name),
      ("统计时点", Self.chinese(campaign.referenceDate)),
      ("发文单位", campaign.issuer),
    ]
    for (label, text) in lines {
      guard let text else { continue }
      try sheet.row(height: 24) { row in
        row.append(.string(label), style: styles.table.header)
        row.append(.string(text), style: styles.table.text)
        row.append(.empty, style: styles.table.text)
      }
      try sheet.merge(CellRange(rows: sheet.lastRow...sheet.lastRow, columns: 2...3))
    }
  }

  private func writeForms(
    _ forms: [(form: Form, counted: CellRange?)], on sheet: WorksheetWriter
  ) throws(WorkbookError) {
    try sheet.append(["附件", "表名", "已填行数"], height: 24, style: styles.table.header)
    for (form, counted) in forms {
      let number = sheet.lastRow + 1
      try sheet.row(number, height: 22) { row in
        row.append(.string(form.label), style: styles.table.link)
        row.append(.string(form.title(for: subject.series)), style: styles.table.text)
        if let counted {
          let cells = "\(SheetName.quoted(form.label))!\(counted.absolute)"
          row.append(.formula("COUNTA(\(cells))", cached: .number(0)), style: styles.table.number)
        } else {
          row.append(.empty, style: styles.table.number)
        }
      }
      try sheet.addHyperlink(
        CellReference(row: number, column: 1),
        toLocation: "\(SheetName.quoted(form.label))!A1")
    }
  }

  // MARK: Paragraphs

  private func heading(
    _ text: String, height: Double, on sheet: WorksheetWriter
  ) throws(WorkbookError) {
    try sheet.row(height: height) { row in
      row.append(.string(text), style: styles.table.title)
      row.fill(columns: 2...3, style: styles.table.title)
    }
    try sheet.merge(CellRange(rows: sheet.lastRow...sheet.lastRow, columns: 1...3))
  }

  private func section(_ text: String, on sheet: WorksheetWriter) throws(WorkbookError) {
    try sheet.row(sheet.lastRow + 2, height: 26) { row in
      row.append(.string(text), style: styles.table.strong)
    }
  }

  private func paragraph(
    _ label: String, _ text: String, on sheet: WorksheetWriter
  ) throws(WorkbookError) {
    // A merged cell does not grow by itself: 78 columns hold 39 Chinese characters a line.
    let lines = max(1, (text.count + 35) / 36)
    try sheet.row(height: Double(lines) * 16 + 6) { row in
      row.append(.string(label), style: styles.table.centered)
      row.append(.string(text), style: styles.table.text)
      row.append(.empty, style: styles.table.text)
    }
    try sheet.merge(CellRange(rows: sheet.lastRow...sheet.lastRow, columns: 2...3))
  }

  static func chinese(_ date: CalendarDate) -> String {
    "\(date.year)年\(date.month)月\(date.day)日"
  }
}
