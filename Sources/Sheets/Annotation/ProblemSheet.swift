internal import Forms
internal import XLSX

/// The sheet that lists what is wrong with a workbook, by cause (问题清单).
struct ProblemSheet {
  /// A row of the list.
  private enum Line {
    case heading(ProblemGroup)
    case problem(AnnotatedProblem, number: Int)
    case omitted(Int)
  }

  private struct Column {
    var header: String
    var width: Double
  }

  private static let columns = [
    Column(header: "序号", width: 6), Column(header: "工作表", width: 15),
    Column(header: "单元格", width: 9), Column(header: "行", width: 8),
    Column(header: "栏目", width: 18), Column(header: "原值（号码已遮盖）", width: 22),
    Column(header: "问题", width: 62),
  ]
  /// The row of the headers, below which the list begins.
  private static let headerRow = 5
  /// More rows of one cause tell nothing new.
  private static let mostOfGroup = 1_000
  /// Excel takes 65,530 links on a sheet (its published limit), and nobody reads as many.
  private static let mostListed = 20_000

  private let title: String
  private let summary: String
  private let guide: String
  private let lines: [Line]
  private let formLabels: [Int: String]
  /// The row of the first problem listed of a row of the unit's, by sheet and row.
  private(set) var rows: [String: [Int: Int]] = [:]

  /// Lays the list out.
  ///
  /// - Parameters:
  ///   - list: What there is to tell.
  ///   - unitName: What the unit is called.
  ///   - campaign: What the return is for.
  ///   - cappedSheets: The sheets that have more faults than notes.
  init(
    _ list: ProblemList, unitName: String, campaign: Campaign, cappedSheets: [String]
  ) {
    title = AnnotationMark.listTitle
    let counts = [(Severity.error, "必须改正"), (.warning, "请核对"), (.notice, "供参考")]
      .filter { list.count($0.0) > 0 }
      .map { "\($0.0.chineseName) \(list.count($0.0)) 处（\($0.1)）" }
    summary = "\(unitName)｜\(campaign.title)｜\(counts.joined(separator: "，"))"
    guide = Self.guide(cappedSheets)
    formLabels = campaign.forms.reduce(into: [:]) { $0[$1.number] = $1.label }
    var lines: [Line] = []
    var listed = 0
    for group in list.groups {
      lines.append(.heading(group))
      let shown = group.problems.prefix(min(Self.mostOfGroup, Self.mostListed - listed))
      for problem in shown {
        listed += 1
        lines.append(.problem(problem, number: listed))
        guard let sheet = problem.sheet, let row = problem.cell?.row else { continue }
        let place = Self.headerRow + lines.count
        if rows[sheet]?[row] == nil { rows[sheet, default: [:]][row] = place }
      }
      if shown.count < group.problems.count {
        lines.append(.omitted(group.problems.count - shown.count))
      }
    }
    self.lines = lines
  }

  private static func guide(_ cappedSheets: [String]) -> String {
    var steps = [
      "怎样改：1. 点蓝色的单元格编号，转到出错处；那里的批注写着错在哪里、怎么改。"
        + "点该行左边的序号（或第一个没有问题的格）可以回到本表。",
      "2. 改正后保存，把本文件原样报送。底色、批注、链接和本表都由检查程序加上，"
        + "不必自己清除，再次检查时会自动去掉。",
      "3. 核对无误的警告和提示可以不改。",
    ]
    if !cappedSheets.isEmpty {
      steps.append("工作表“\(cappedSheets.joined(separator: "”、“"))”问题过多，有些格只有底色、没有批注。")
    }
    return steps.joined(separator: "\n")
  }

  // MARK: Writing

  /// Writes the list.
  ///
  /// - Parameters:
  ///   - sheet: The sheet, with nothing on it.
  ///   - styles: The looks, of the same workbook.
  /// - Throws: `WorkbookError` where the sheet cannot be written.
  func write(to sheet: WorksheetWriter, styles: ProblemStyles) throws(WorkbookError) {
    for (index, column) in Self.columns.enumerated() {
      try sheet.setWidth(column.width, ofColumn: index + 1)
    }
    let wrapped = WrappedHeight(widths: Self.columns.map(\.width))
    let whole = WrappedHeight(widths: [Self.columns.reduce(0) { $0 + $1.width }])
    try writeHead(to: sheet, styles: styles, whole)
    for line in lines {
      switch line {
      case .heading(let group):
        try write(group, to: sheet, styles: styles, whole)
      case .problem(let problem, let number):
        try write(problem, number: number, to: sheet, styles: styles, wrapped)
      case .omitted(let count):
        try writeAcross(
          "另有 \(count) 处未逐条列出，已在表中着色。", height: 20, to: sheet, style: styles.remark)
      }
    }
    try sheet.freeze(rows: Self.headerRow)
    sheet.options.showsGridLines = false
    sheet.options.tabColor = RGBColor(0xC0_0000)
    sheet.options.pageSetup = PageSetup(
      orientation: .landscape, pagesWide: 1, repeatedRows: Self.headerRow...Self.headerRow,
      footer: "&C第 &P 页，共 &N 页")
  }

  private func writeHead(
    to sheet: WorksheetWriter, styles: ProblemStyles, _ whole: WrappedHeight
  ) throws(WorkbookError) {
    try writeAcross(title, height: 32, to: sheet, style: styles.title)
    try writeAcross(
      summary, height: whole.height { _ in summary } ?? 20, to: sheet,
      style: styles.summary)
    try writeAcross(
      guide, height: (whole.height { _ in guide } ?? 16) + 6, to: sheet,
      style: styles.guide)
    let legend: [(Severity, ClosedRange<Int>, String)] = [
      (.error, 1...2, "错误：必须改正"), (.warning, 3...4, "警告：请核对"),
      (.notice, 5...5, "提示：供参考"),
    ]
    try sheet.row(height: 20) { row in
      for (severity, columns, words) in legend {
        let style = styles.legend[severity] ?? .normal
        row.set(column: columns.lowerBound, .string(words), style: style)
        if columns.count > 1 {
          row.set(column: columns.upperBound, .empty, style: style)
        }
      }
    }
    for (_, columns, _) in legend where columns.count > 1 {
      try sheet.merge(CellRange(rows: sheet.lastRow...sheet.lastRow, columns: columns))
    }
    try sheet.append(
      Self.columns.map { .string($0.header) }, height: 22, style: styles.header)
  }

  private func write(
    _ group: ProblemGroup, to sheet: WorksheetWriter, styles: ProblemStyles,
    _ whole: WrappedHeight
  ) throws(WorkbookError) {
    var text =
      "【\(group.severity.chineseName)】\(group.title)"
      + "（\(group.problems.count) 处，规则 \(group.rule)）"
    if let advice = group.advice { text += "\n怎么改：\(advice)" }
    try writeAcross(
      text, height: whole.height { _ in text } ?? 20, to: sheet,
      style: styles.group[group.severity] ?? styles.text)
  }

  private func write(
    _ problem: AnnotatedProblem, number: Int, to sheet: WorksheetWriter, styles: ProblemStyles,
    _ wrapped: WrappedHeight
  ) throws(WorkbookError) {
    let place = problem.cell?.description ?? (problem.sheet == nil ? "" : "整张表")
    let sheetName =
      problem.sheet ?? problem.form.flatMap { formLabels[$0] } ?? "整个文件"
    let texts = [
      String(number), sheetName, place, problem.rows, problem.column, problem.value,
      problem.message,
    ]
    let target = problem.sheet.flatMap { Self.location(of: problem.cell, on: $0) }
    let looks = [
      styles.centered, styles.text, target == nil ? styles.centered : styles.link,
      styles.centered, styles.text, styles.text, styles.text,
    ]
    try sheet.row(height: wrapped.height { texts[$0] } ?? 18) { row in
      row.append(.integer(number), style: styles.centered)
      for (text, style) in zip(texts, looks).dropFirst() {
        row.append(text.isEmpty ? .empty : .string(text), style: style)
      }
    }
    guard let target else { return }
    try sheet.addHyperlink(
      CellReference(row: sheet.lastRow, column: 3), toLocation: target,
      tooltip: "转到出错的单元格")
  }

  /// Where a problem's link leads; nil where that is too long for a link.
  private static func location(of cell: CellReference?, on sheet: String) -> String? {
    let location = "\(SheetName.quoted(sheet))!\(cell?.description ?? "A1")"
    return location.utf16.count <= 255 ? location : nil
  }

  private func writeAcross(
    _ text: String, height: Double, to sheet: WorksheetWriter, style: StyleID
  ) throws(WorkbookError) {
    try sheet.row(height: height) { row in
      row.append(.string(text), style: style)
      row.fill(columns: 2...Self.columns.count, style: style)
    }
    try sheet.merge(
      CellRange(
        rows: sheet.lastRow...sheet.lastRow, columns: 1...Self.columns.count))
  }
}
