internal import Forms

/// Makes what a chart shows of a table of figures.
struct ChartBuilder {
  private let table: FigureTable
  private let plan: ReportPart.Table
  private let kind: FigureChartKind

  /// How many bars or rows a chart has at most.
  private static let mostCategories = 20
  private static let mostOfTop = 12
  private static let mostParts = 8

  /// nil where the table has no chart.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - plan: How it stands in the report.
  init?(_ table: FigureTable, _ plan: ReportPart.Table) {
    let kind = plan.chart ?? table.chart.flatMap(FigureChartKind.init(rawValue:))
    guard let kind, plan.isDrawn, table.stubs.count == 1 else { return nil }
    self.table = table
    self.plan = plan
    self.kind = kind
  }

  /// The chart; nil where there is nothing to draw.
  var chart: ReportChart? {
    let columns = columns
    let rows = rows(by: columns)
    guard !rows.isEmpty, !columns.isEmpty else { return nil }
    let series = columns.map { index in
      ReportChart.Series(
        name: table.columns[index].group ?? table.columns[index].label,
        values: rows.map { Self.number($0.cells[index].value) },
        texts: rows.map { text($0.cells[index].value) })
    }
    guard series.contains(where: { $0.values.contains { ($0 ?? 0) != 0 } }) else { return nil }
    return ReportChart(
      table: table.id, title: table.title, kind: kind,
      categories: rows.map { $0.labels.last ?? "" }, series: series, unit: table.unit,
      isShare: kind == .progress)
  }

  private var columns: [Int] {
    let drawn = plan.chart == nil && !table.drawn.isEmpty ? table.drawn : nil
    if let keys = plan.chartColumns ?? drawn {
      return keys.compactMap { key in table.columns.firstIndex { $0.key == key } }
    }
    let counts = table.columns.indices.filter { !table.columns[$0].isShare }
    let parts = counts.filter { table.columns[$0].key != "total" }
    switch kind {
    case .doughnut, .bar:
      return Array((counts.filter { table.columns[$0].key == "total" } + counts).prefix(1))
    case .topBar: return Array(counts.prefix(1))
    case .pairedBar: return Array(parts.prefix(2))
    case .pyramid: return parts.count < 2 ? [] : Array(parts.prefix(2))
    case .progress:
      let shares = table.columns.indices.filter { index in
        table.rows.contains { if case .share = $0.cells[index].value { true } else { false } }
      }
      return Array(shares.suffix(1))
    case .stackedBar, .heat: return parts
    }
  }

  /// The lines that are drawn: those with something in them, the others only where their order
  /// says something.
  private func rows(by columns: [Int]) -> [FigureRow] {
    let lines = table.rows.filter { !$0.isTotal }
    let isOrdered = kind == .pyramid || kind == .heat
    let known: Set = ["unknown", "other", "unmatched"]
    let rows = lines.filter { row in
      let isEmpty = columns.allSatisfy { index in
        row.cells[index].value == .count(0) || row.cells[index].value == .inapplicable
      }
      return !isEmpty || (isOrdered && !known.contains(row.key))
    }
    let most =
      switch kind {
      case .topBar, .pairedBar: Self.mostOfTop
      case .doughnut: Self.mostParts
      default: Self.mostCategories
      }
    guard kind != .topBar else {
      return Array(rows.filter { $0.key != "rest" && !known.contains($0.key) }.prefix(most))
    }
    return Array(rows.prefix(most))
  }

  private static func number(_ value: FigureCell.Value) -> Double? {
    switch value {
    case .count(let count): Double(count)
    case .share(let share): share
    case .mean(let mean): mean
    case .inapplicable, .withheld: nil
    }
  }

  private func text(_ value: FigureCell.Value) -> String {
    guard case .count = value else { return FigureText.cell(value) }
    return "\(FigureText.cell(value)) \(table.unit)"
  }
}
