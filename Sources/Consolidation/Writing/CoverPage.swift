internal import Forms
internal import Sheets
internal import XLSX

/// The first sheet: what the workbook is of, as of which day, and how its numbers came about.
struct CoverPage {
  private let campaign: Campaign
  private let styles: TableStyles
  private let disclosure: Disclosure

  init(_ campaign: Campaign, styles: TableStyles, _ disclosure: Disclosure) {
    self.disclosure = disclosure
    self.campaign = campaign
    self.styles = styles
  }

  func write(
    to sheet: WorksheetWriter, scopeName: String, statusRows: [UnitStatus], rows: [Int: Int],
    pending: Int, problems: Int, hasRegister: Bool
  ) throws(WorkbookError) {
    try sheet.setWidth(18, ofColumn: 1)
    try sheet.setWidth(70, ofColumn: 2)
    try sheet.setWidth(14, ofColumn: 3)
    sheet.options.showsGridLines = false
    try sheet.row(height: 48) { row in
      row.append(.string("\(campaign.title)\n\(scopeName)汇总表"), style: styles.title)
      row.fill(columns: 2...3, style: styles.title)
    }
    try sheet.merge(CellRange(rows: 1...1, columns: 1...3))
    // A region that hands up its table is no unit that must return.
    let statusRows = statusRows.filter { !$0.origin.isTier }
    let silent = statusRows.count { $0.state == .silent }
    let clean = statusRows.count { $0.state == .passed }
    var lines: [(String, String)] = [
      ("范围", scopeName),
      ("统计时点", campaign.referenceDate.description),
      ("表样版本", "\(campaign.id) \(campaign.version)"),
    ]
    if hasRegister { lines.append(("应报单位", "\(statusRows.count) 个")) }
    lines += [
      ("已报单位", "\(statusRows.count - silent) 个，其中没有错误的 \(clean) 个"),
      ("未报单位", hasRegister ? "\(silent) 个，见“报送情况”" : "未提供单位名册，无法统计"),
      ("退回记录", "\(pending) 行，见“待核实”；退回的记录不计入各表"),
      ("问题", "\(problems) 条，见“问题清单”"),
      ("口径", "各表只收通过检查的记录，按地区、单位名册顺序排列，序号重新编排；未做跨单位去重。"),
      ("来源", "各表右侧三栏写明每条记录的来源单位、来源文件和原行号。"),
      ("版本", disclosure.explanation),
      ("保密", disclosure.caution),
    ]
    for (label, text) in lines { try line(label, text, on: sheet) }
    try sheet.append(["工作表", "表名", "行数"], height: 24, style: styles.header)
    for form in campaign.forms {
      try sheet.row(height: 22) { row in
        row.append(.string(form.label), style: styles.link)
        row.append(.string(form.titleTail), style: styles.text)
        row.append(.integer(rows[form.number, default: 0]), style: styles.number)
      }
      try sheet.addHyperlink(
        CellReference(row: sheet.lastRow, column: 1),
        toLocation: "\(SheetName.quoted(form.label))!A1")
    }
    sheet.options.pageSetup = PageSetup(
      orientation: .portrait, pagesWide: 1, pagesTall: 1, isCenteredHorizontally: true)
  }

  private func line(
    _ label: String, _ text: String, on sheet: WorksheetWriter
  ) throws(WorkbookError) {
    try sheet.row(height: text.count > 80 ? 52 : text.count > 40 ? 36 : 22) { row in
      row.append(.string(label), style: styles.header)
      row.append(.string(text), style: styles.text)
      row.append(.empty, style: styles.text)
    }
    try sheet.merge(CellRange(rows: sheet.lastRow...sheet.lastRow, columns: 2...3))
  }
}
