internal import Forms
internal import XLSX

/// The chart of a table of figures, bound to the table's cells.
struct FigureChart {
  /// The chart.
  let chart: Chart
  /// How many rows of ``rowHeight`` it covers.
  let rows: Int
  /// How wide it is, in digits.
  let width: Double

  /// The height of the rows below a chart, in points.
  static let rowHeight = 18.0
  /// The most lines that a chart draws.
  private static let mostLines = 30
  /// The lines that a chart of the first lines draws.
  private static let topLines = 20
  /// A chart on a page that is scaled down is no larger than this.
  private static let mostEnlarged = 1.6
  /// The most columns that are drawn side by side where nothing says which.
  private static let mostBeside = 4

  /// Draws a table; nil where it has no chart, or nothing to draw.
  ///
  /// - Parameters:
  ///   - place: The table, of lines without blocks.
  ///   - sheet: The sheet's name.
  ///   - mirror: Where the numbers below zero of a pyramid's left side begin.
  ///   - enlarged: How much larger it is, since its page is scaled down.
  init?(_ place: PlacedTable, on sheet: String, mirror: CellReference, enlarged: Double = 1) {
    let table = place.table
    guard let kind = table.chart.flatMap(FigureChartKind.init), kind != .heat,
      table.stubs.count == 1
    else { return nil }
    let all = table.rows.prefix { !$0.isTotal }
    let lines = Array(all.prefix(kind == .topBar ? Self.topLines : Self.mostLines))
    var columns = Self.columns(of: table, kind)
    let isPartial = lines.contains { line in
      columns.contains { line.cells[$0].value == .withheld }
    }
    let isEmpty = { (column: Int) in lines.allSatisfy { Self.number($0.cells[column]) ?? 0 == 0 } }
    // A side of a pyramid may be empty, and is drawn all the same.
    if kind != .pyramid { columns.removeAll(where: isEmpty) }
    guard !lines.isEmpty, columns.contains(where: { !isEmpty($0) }) else { return nil }
    // The shares of a ring are of what it draws, and of one part there is nothing to see.
    let parts = lines.count { line in columns.contains { Self.number(line.cells[$0]) ?? 0 != 0 } }
    if kind == .doughnut && (isPartial || parts < 2) || kind == .pyramid && columns.count != 2 {
      return nil
    }
    let title =
      table.title + (lines.count < all.count ? "（前\(lines.count)项）" : "")
      + (isPartial ? "（不含未列的数）" : "")
    let series = columns.enumerated().map { index, column in
      let isLeft = kind == .pyramid && index == 0
      let values = lines.map { line in
        Self.number(line.cells[column]).map { isLeft ? -$0 : $0 }
      }
      let head = table.columns[column]
      return Chart.Series(
        name: .one(
          head.group ?? head.label,
          at: CellReference(
            row: place.headerRows.lowerBound, column: place.firstColumn + column),
          of: sheet),
        values: .down(
          values,
          from: isLeft ? mirror : place.cell(FigurePosition(0, column)), of: sheet))
    }
    var chart = Chart(
      Self.kind(kind), title: title,
      categories: .down(
        lines.map { $0.labels.last ?? "" },
        from: CellReference(row: place.firstRow, column: table.stubs.count), of: sheet),
      series: series)
    let factor = min(max(enlarged, 1), Self.mostEnlarged)
    chart.font = CellStyle.Font(size: (9 * factor).rounded())
    chart.titleFont = CellStyle.Font(size: (12 * factor).rounded(), isBold: true)
    chart.labels = Self.labels(kind, series.count)
    self.chart = chart
    width = (kind == .doughnut ? 64 : 100) * factor
    let usual = Self.rows(kind, lines: lines.count, series: series.count)
    rows = Int((Double(usual) * factor).rounded(.up))
  }

  /// The columns that a chart draws, by position.
  static func columns(of table: FigureTable, _ kind: FigureChartKind) -> [Int] {
    if !table.drawn.isEmpty {
      return table.drawn.compactMap { key in table.columns.firstIndex { $0.key == key } }
    }
    let counts = table.columns.indices.filter { !table.columns[$0].key.hasSuffix("-share") }
    let parts = counts.filter { table.columns[$0].key != "total" }
    let total = counts.filter { table.columns[$0].key == "total" }
    let one = Array((total.isEmpty ? parts : total).prefix(1))
    switch kind {
    case .doughnut, .topBar: return one
    case .bar: return total.isEmpty || !(2...mostBeside).contains(parts.count) ? one : parts
    case .pyramid: return Array(parts.prefix(2))
    case .stackedBar, .pairedBar, .progress, .heat: return parts.isEmpty ? one : parts
    }
  }

  /// What a cell says as a number; nil where it says none.
  static func number(_ cell: FigureCell) -> Double? {
    switch cell.value {
    case .count(let count): Double(count)
    case .share(let number), .mean(let number): number
    case .inapplicable, .withheld: nil
    }
  }

  private static func kind(_ kind: FigureChartKind) -> Chart.Kind {
    switch kind {
    case .doughnut: .doughnut
    case .pyramid: .pyramid
    case .progress: .progress
    case .stackedBar: .bars(.stacked)
    case .bar, .pairedBar, .topBar, .heat: .bars(.clustered)
    }
  }

  private static func labels(_ kind: FigureChartKind, _ series: Int) -> Chart.Labels {
    switch kind {
    case .doughnut: .shares
    case .stackedBar, .progress: .values
    default: series <= 2 ? .values : .none
    }
  }

  /// Room for a bar of each line, and for title, axis and legend.
  private static func rows(_ kind: FigureChartKind, lines: Int, series: Int) -> Int {
    switch kind {
    case .doughnut: return 15
    case .pyramid: return max(12, lines + 6)
    case .stackedBar, .progress: return max(9, lines * 3 / 2 + 6)
    case .bar, .pairedBar, .topBar, .heat:
      let tenths = series > 2 ? 20 : series == 2 ? 15 : 12
      return max(9, lines * tenths / 10 + 5)
    }
  }
}
