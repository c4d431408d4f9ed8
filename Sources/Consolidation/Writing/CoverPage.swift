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

  /// A line of the list of contents.
  struct Entry {
    var sheet: String
    var text: String
    /// How many lines the sheet has; nil where that says nothing.
    var rows: Int?
  }

  /// What the page has to say.
  struct Facts {
    var scope: ConsolidationScope
    var statusRows: [UnitStatus]
    var pending: Int
    var problems: Int
    /// How many of the problems are summed up instead of listed.
    var unlisted: Int
    var hasRegister: Bool
    var hasFigures: Bool
  }

  func write(
    to sheet: WorksheetWriter, _ facts: Facts, contents: [Entry]
  ) throws(WorkbookError) {
    let scopeName = facts.scope.name + disclosure.mark
    try sheet.setWidth(18, ofColumn: 1)
    try sheet.setWidth(70, ofColumn: 2)
    try sheet.setWidth(14, ofColumn: 3)
    sheet.options.showsGridLines = false
    try sheet.row(height: 48) { row in
      row.append(.string("\(campaign.title)\n\(scopeName)汇总表"), style: styles.title)
      row.fill(columns: 2...3, style: styles.title)
    }
    try sheet.merge(CellRange(rows: 1...1, columns: 1...3))
    for (label, text) in lines(facts) { try line(label, text, on: sheet) }
    try sheet.append(["工作表", "内容", "行数"], height: 24, style: styles.header)
    for entry in contents {
      try sheet.row(height: 20) { row in
        row.append(.string(entry.sheet), style: styles.link)
        row.append(.string(entry.text), style: styles.text)
        row.append(entry.rows.map(CellContent.integer) ?? .empty, style: styles.number)
      }
      try sheet.addHyperlink(
        CellReference(row: sheet.lastRow, column: 1),
        toLocation: "\(SheetName.quoted(entry.sheet))!A1")
    }
    sheet.options.pageSetup = PageSetup(
      orientation: .portrait, pagesWide: 1, pagesTall: 1, isCenteredHorizontally: true)
  }

  private func lines(_ facts: Facts) -> [(String, String)] {
    // A region that hands up its table is no unit that must return.
    let units = facts.statusRows.filter { !$0.origin.isTier }
    let silent = units.count { $0.state == .silent }
    let clean = units.count { $0.state == .passed }
    var lines: [(String, String)] = [
      ("范围", facts.scope.name + disclosure.mark),
      ("统计时点", campaign.referenceDate.description),
      ("表样版本", "\(campaign.id) \(campaign.version)"),
      ("规则版本", "\(campaign.id) \(campaign.version)，规则 \(campaign.rules.count) 条"),
    ]
    if facts.hasRegister { lines.append(("应报单位", "\(units.count) 个")) }
    lines += [
      ("已报单位", "\(units.count - silent) 个，其中没有错误的 \(clean) 个"),
      ("未报单位", facts.hasRegister ? "\(silent) 个，见“报送情况”" : "未提供单位名册，无法统计"),
      ("退回记录", "\(facts.pending) 行，见“待核实”；退回的记录不计入各表"),
      (
        "问题",
        "\(facts.problems) 条，见“问题清单”"
          + (facts.unlisted > 0 ? "；其中 \(facts.unlisted) 条按规则和单位合计，未逐条列出" : "")
      ),
      ("口径", "各附件只收通过检查的记录，按地区、单位名册顺序排列，序号重新编排；附件各表不去重。"),
    ]
    if facts.hasFigures { lines.append(("去重口径", Self.distinction(facts.scope))) }
    return lines + [
      ("来源", "附件各表右侧三栏写明每条记录的来源单位、来源文件和原行号。"),
      ("版本", disclosure.explanation),
      ("保密", disclosure.caution),
    ]
  }

  /// How people are counted once.
  private static func distinction(_ scope: ConsolidationScope) -> String {
    let rule = "统计表中同一证件号码的人只计一次，按先收到的一条归类；各表另有说明的从其说明。"
    return scope == .whole
      ? rule + "跨地区重复的人计入先收到的地区；各地区汇总表各自去重，其和可能大于全区数。"
      : rule + "本表只在本范围内去重，与其他范围重复的人未剔除。"
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
