internal import Sheets
internal import XLSX

/// A sheet with tables of figures, one below the other.
struct FigureSheet {
  let sheet: WorksheetWriter
  private let styles: TableStyles
  let figures: FigureStyles
  /// How many columns hold labels: as many as the table with the most has.
  let stubs: Int
  /// How many columns the widest table has.
  let width: Int
  /// The tables that were written, with their places.
  private(set) var placed: [PlacedTable] = []

  /// The width of the columns with labels.
  let stubWidth: Double
  /// How much of the page is taken, in points.
  private var filled: Double

  static let numberWidth = 9.5
  private static let stubWidths = 12.0...34.0

  /// Prepares a sheet, which may have something on it already.
  init(
    _ section: FigureSection, on sheet: WorksheetWriter, styles: TableStyles,
    figures: FigureStyles
  ) throws(WorkbookError) {
    self.sheet = sheet
    self.styles = styles
    self.figures = figures
    let stubs = section.tables.map(\.stubs.count).max() ?? 1
    self.stubs = stubs
    width = max(section.tables.map { $0.columns.count }.max() ?? 1, Self.fewestColumns) + stubs
    let widths = (0..<stubs).map { Self.stubWidth($0, of: stubs, section) }
    stubWidth = widths.reduce(0, +)
    // What stands there already is a table of some lines.
    filled = Double(sheet.lastRow) * 24
    for (column, width) in widths.enumerated() {
      try sheet.setWidth(width, ofColumn: column + 1)
    }
    try sheet.setWidth(Self.numberWidth, ofColumns: stubs + 1...width)
  }

  /// Notes need room beside the narrowest table.
  private static let fewestColumns = 7

  /// A width with room for the labels of a column; longer ones are wrapped.
  private static func stubWidth(_ column: Int, of stubs: Int, _ section: FigureSection) -> Double {
    var longest = stubWidths.lowerBound
    for table in section.tables {
      for row in table.rows {
        // A table with fewer labels has its own over all columns.
        let labels = row.labels.count == stubs ? row.labels : []
        guard let label = labels.indices.contains(column) ? labels[column] : nil else { continue }
        longest = max(longest, textWidth(label))
      }
    }
    if column == stubs - 1 {
      let others = stubWidths.lowerBound * Double(stubs - 1)
      for table in section.tables where table.stubs.count < stubs {
        for row in table.rows {
          longest = max(longest, textWidth(row.labels.last ?? "") - others)
        }
      }
    }
    return min(longest, stubWidths.upperBound)
  }

  /// The width of a text with a margin: Chinese characters, of three bytes, are two digits wide.
  private static func textWidth(_ text: String) -> Double {
    Double(text.utf8.count * 2) / 3 + 2
  }

  /// Writes the title of the sheet, which stands on every page.
  func writeTitle(_ title: String) throws(WorkbookError) {
    try sheet.row(height: 34) { row in
      row.append(.string(title), style: styles.title)
      row.fill(columns: 2...width, style: styles.title)
    }
    try sheet.merge(CellRange(rows: 1...1, columns: 1...width))
    try sheet.freeze(rows: 1, columns: stubs)
    sheet.options.pageSetup = PageSetup(repeatedRows: 1...1)
  }

  /// Sets the page: across an A4 sheet.
  func setPage() {
    sheet.options.showsGridLines = false
    sheet.options.pageSetup = PageSetup(
      orientation: .landscape, pagesWide: 1, repeatedRows: sheet.options.pageSetup?.repeatedRows,
      printArea: CellRange(rows: 1...max(1, sheet.lastRow), columns: 1...width),
      margins: PageMargins(left: 0.5, right: 0.5, top: 0.6, bottom: 0.6),
      footer: "&C第 &P 页，共 &N 页", isCenteredHorizontally: true)
  }

  /// Writes a table below what is there.
  mutating func write(_ table: FigureTable) throws(WorkbookError) {
    let gap = sheet.lastRow > 1 ? 2 : 1
    try makeRoom(for: table, at: sheet.lastRow + gap)
    try sheet.row(sheet.lastRow + gap, height: 24) { row in
      row.append(.string(table.title), style: figures.heading)
    }
    try sheet.merge(CellRange(rows: sheet.lastRow...sheet.lastRow, columns: 1...width))
    try writeNote(table)
    let headerRows = try writeHeader(table)
    let place = PlacedTable(
      table: table, headerRows: headerRows, firstRow: sheet.lastRow + 1, firstColumn: stubs + 1)
    for index in table.rows.indices {
      if table.startsBlock(at: index) { try makeRoom(forBlockAt: index, of: table) }
      try write(table.rows[index], of: place)
    }
    try mergeBlocks(place)
    placed.append(place)
    try draw(place)
  }

  /// Begins a new page where the table would not end on this one, or not begin with its lines.
  private mutating func makeRoom(for table: FigureTable, at row: Int) throws(WorkbookError) {
    let heading = 24 + noteHeight(Self.note(table)) + Self.mostHeaderHeight
    let whole = heading + Self.lineHeight + table.rows.reduce(0) { $0 + height($1) }
    let needed = whole > pageHeight ? heading + Self.fewestLines * Self.lineHeight : whole
    if filled > 0, filled + needed > pageHeight {
      try sheet.breakPage(before: row)
      filled = 0
    }
    filled += heading + Self.lineHeight
  }

  /// Begins a new page where the lines of a block would not end on this one.
  private mutating func makeRoom(
    forBlockAt index: Int, of table: FigureTable
  ) throws(WorkbookError) {
    let rest = table.rows[index...].dropFirst()
    let end = rest.indices.first { table.startsBlock(at: $0) } ?? table.rows.endIndex
    let block = table.rows[index..<end].reduce(0) { $0 + height($1) }
    if index > 0, filled + block > pageHeight {
      // Where every line is a block, the page breaks by itself.
      if table.stubs.count > 1 { try sheet.breakPage(before: sheet.lastRow + 1) }
      filled = 0
    }
    filled += block
  }

  /// Begins a new page where a chart would not end on this one.
  mutating func makeRoom(forChartOf rows: Int) throws(WorkbookError) {
    let height = Double(rows + 1) * FigureChart.rowHeight
    if filled + height > pageHeight {
      try sheet.breakPage(before: sheet.lastRow + 1)
      filled = 0
    }
    filled += height
  }

  /// The room for rows on an A4 page across, in points of a sheet that is scaled to its width:
  /// without margins, and without the title that is repeated.
  private var pageHeight: Double {
    (595 - 110) / scale - 40
  }

  /// How much the page is scaled down to hold the sheet's width.
  var scale: Double {
    let widthInPoints = (stubWidth + Double(width - stubs) * Self.numberWidth) * Self.pointsPerDigit
    return min(1, (842 - 72) / widthInPoints)
  }

  /// A digit of 宋体, 11 points, with its share of the margin of a cell.
  private static let pointsPerDigit = 6.4
  private static let mostHeaderHeight = 44.0
  private static let lineHeight = 20.0
  /// A long table begins on a page that takes so many lines of it.
  private static let fewestLines = 6.0

  private static func note(_ table: FigureTable) -> String {
    var note = "单位：\(table.unit)。基数：\(table.base)。"
    if !table.definition.isEmpty { note += "口径：\(table.definition)。" }
    return note
  }

  private func noteHeight(_ note: String) -> Double {
    let room = stubWidth + Double(width - stubs) * Self.numberWidth
    let lines = (Self.textWidth(note) / room).rounded(.up)
    return min(14 * max(1, lines) + 4, 120)
  }

  private func writeNote(_ table: FigureTable) throws(WorkbookError) {
    let note = Self.note(table)
    try sheet.row(height: noteHeight(note)) { row in
      row.append(.string(note), style: figures.note)
    }
    try sheet.merge(CellRange(rows: sheet.lastRow...sheet.lastRow, columns: 1...width))
  }

  // MARK: Header

  private func writeHeader(_ table: FigureTable) throws(WorkbookError) -> ClosedRange<Int> {
    let first = sheet.lastRow + 1
    let isGrouped = table.columns.contains { $0.group != nil }
    let longest = table.columns.map { $0.label.utf8.count * 2 / 3 }.max() ?? 0
    let lines = max(1, (Double(longest) / (Self.numberWidth - 1)).rounded(.up))
    let heads = stubLabels(table.stubs)
    try sheet.row(height: isGrouped ? 22 : max(26, 15 * lines + 6)) { row in
      for head in heads { row.append(head.isEmpty ? .empty : .string(head), style: styles.header) }
      var last: String?
      for column in table.columns {
        let text = column.group ?? column.label
        let isRepeated = column.group != nil && column.group == last
        row.append(isRepeated ? .empty : .string(text), style: styles.header)
        last = column.group
      }
    }
    if isGrouped {
      try sheet.row(height: max(22, 15 * lines + 6)) { row in
        row.fill(columns: 1...stubs, style: styles.header)
        for column in table.columns {
          row.append(
            column.group == nil ? .empty : .string(column.label), style: styles.header)
        }
      }
    }
    let rows = first...sheet.lastRow
    try mergeHeader(table, rows)
    return rows
  }

  /// The labels of a line, the last one of a short line over the columns that are left.
  private func stubLabels(_ labels: [String]) -> [String] {
    labels + Array(repeating: "", count: max(0, stubs - labels.count))
  }

  private func mergeHeader(
    _ table: FigureTable, _ rows: ClosedRange<Int>
  ) throws(WorkbookError) {
    for stub in 1...max(1, table.stubs.count) {
      let last = stub == table.stubs.count ? stubs : stub
      try sheet.merge(CellRange(rows: rows, columns: stub...last))
    }
    var column = 0
    while column < table.columns.count {
      let here = stubs + 1 + column
      guard let group = table.columns[column].group else {
        try sheet.merge(CellRange(rows: rows, columns: here...here))
        column += 1
        continue
      }
      let members = table.columns[column...].prefix { $0.group == group }.count
      try sheet.merge(
        CellRange(rows: rows.lowerBound...rows.lowerBound, columns: here...here + members - 1))
      column += members
    }
  }

  // MARK: Lines

  private func write(_ line: FigureRow, of place: PlacedTable) throws(WorkbookError) {
    let labels = stubLabels(line.labels)
    try sheet.row(height: height(line)) { row in
      for label in labels {
        row.append(
          label.isEmpty ? .empty : .string(label),
          style: line.isTotal ? figures.totalLabel : figures.label)
      }
      for cell in line.cells {
        row.append(Self.content(cell, place), style: style(of: cell, isTotal: line.isTotal))
      }
    }
    if line.labels.count < stubs {
      try sheet.merge(
        CellRange(
          rows: sheet.lastRow...sheet.lastRow, columns: max(1, line.labels.count)...stubs))
    }
  }

  private func height(_ line: FigureRow) -> Double {
    let longest = line.labels.map(Self.textWidth).max() ?? 0
    let lines = (longest / Self.stubWidths.upperBound).rounded(.up)
    return max(20, 15 * min(lines, 4) + 5)
  }

  static func content(_ cell: FigureCell, _ place: PlacedTable) -> CellContent {
    let formula = cell.derivation.flatMap { place.formula($0) }
    switch cell.value {
    case .count(let count):
      return formula.map { .formula($0, cached: .number(Double(count))) } ?? .integer(count)
    case .share(let share):
      return formula.map { .formula($0, cached: .number(share)) } ?? .number(share)
    case .mean(let mean): return .number(mean)
    case .inapplicable: return .string("—")
    case .withheld: return .string(TallySuppression.sign)
    }
  }

  private func style(of cell: FigureCell, isTotal: Bool) -> StyleID {
    switch cell.value {
    case .share: isTotal ? figures.totalShare : figures.share
    case .mean: isTotal ? figures.totalMean : figures.mean
    case .count: isTotal ? styles.total : styles.number
    case .inapplicable, .withheld: isTotal ? figures.totalLabel : figures.label
    }
  }

  /// Makes one cell of the labels that the lines of a block share.
  private func mergeBlocks(_ place: PlacedTable) throws(WorkbookError) {
    guard place.table.stubs.count > 1 else { return }
    var first = 0
    let rows = place.table.rows
    for index in rows.indices {
      guard index + 1 == rows.count || place.table.startsBlock(at: index + 1) else { continue }
      try sheet.merge(
        CellRange(rows: place.firstRow + first...place.firstRow + index, columns: 1...1))
      first = index + 1
    }
  }
}
