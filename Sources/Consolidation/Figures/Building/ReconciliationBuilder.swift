internal import Forms

/// Makes the table that holds a tally against the rows of a list, region by region.
struct ReconciliationBuilder {
  /// What a block says, line by line.
  private enum Line: String, CaseIterable {
    case tally, listed, left, difference
    case differenceWithout = "difference-without"

    /// What it is called; nil for a line about those whom the tally may leave out, where it may
    /// leave out nobody.
    func label(tally: String, list: String, leaves: String?) -> String? {
      switch self {
      case .tally: "\(tally)填报"
      case .listed: "由\(list)复算"
      case .left: leaves.map { "其中\($0)" }
      case .difference: leaves.map { "差异（含\($0)）" } ?? "差异"
      case .differenceWithout: leaves.map { "差异（不含\($0)）" }
      }
    }
  }

  private let plan: FigureTablePlan
  private let counts: ReconciliationCounts
  private let counter: FigureCounter
  private let form: Form
  private let columns: [Int]
  private let adding: Tally

  /// nil where the campaign has no such tally.
  init?(_ plan: FigureTablePlan, _ counts: ReconciliationCounts, in counter: FigureCounter) {
    guard let form = counter.campaign.form(counts.plan.tally), let adding = Tally(form) else {
      return nil
    }
    self.plan = plan
    self.counts = counts
    self.counter = counter
    self.form = form
    self.adding = adding
    columns = adding.counted.filter { counts.plan.values[$0] != nil }
  }

  /// The table with its numbers.
  func built() -> FigureTable {
    var table = FigureTable(
      id: plan.id, title: plan.title, base: plan.base, definition: plan.definition,
      unit: plan.unit, stubs: ["地区", "项目"],
      columns: columns.map { index in
        let column = form.columns[index]
        return FigureColumn(key: column.id, label: column.header, group: column.group)
      } + [FigureColumn(key: "total", label: Tally.header)],
      rows: [], chart: plan.chart, drawn: plan.drawn)
    let regions = regions
    for region in regions {
      add(
        region.isEmpty ? "未定地区" : region, key: region.isEmpty ? "unknown" : region, [region],
        to: &table)
    }
    if regions.count > 1 { add("合计", key: "total", regions, to: &table) }
    return table
  }

  private var regions: [String] {
    let known = counter.campaign.regions.map(\.name)
    let found = Set(counts.tally.byPrintedValue.keys).union(counts.listed.keys)
    let shown = counter.scope.region.map { [$0] } ?? known
    return shown.filter { counter.scope.region == nil || found.contains($0) }
      + found.subtracting(shown).sorted()
  }

  private func add(
    _ name: String, key: String, _ regions: [String], to table: inout FigureTable
  ) {
    let first = table.rows.count
    let list = counter.campaign.form(counts.plan.list)?.label ?? ""
    let leaves = counts.plan.without == nil ? nil : counts.plan.withoutLabel
    for line in Line.allCases {
      guard let label = line.label(tally: form.label, list: list, leaves: leaves) else { continue }
      table.rows.append(
        FigureRow(
          key: "\(key)/\(line.rawValue)", labels: [name, label],
          isTotal: line == .difference || line == .differenceWithout,
          cells: columns.map { FigureCell(.count(count(line, $0, regions))) } + [
            FigureCell(.count(0))
          ]))
    }
    for row in 0..<(leaves == nil ? 2 : 3) {
      let parts = columns.indices.filter { form.columns[columns[$0]].sumOf.isEmpty }
      table.derive(
        .sum(parts.map { FigurePosition(first + row, $0) }),
        at: FigurePosition(first + row, columns.count))
    }
    for column in 0...columns.count {
      let (tally, listed) = (FigurePosition(first, column), FigurePosition(first + 1, column))
      let left = FigurePosition(first + 2, column)
      let difference = FigurePosition(first + (leaves == nil ? 2 : 3), column)
      table.derive(.difference(tally, minus: [listed]), at: difference)
      guard leaves != nil else { continue }
      // The tally less the list, those left out added again.
      table.derive(
        .difference(tally, minus: [listed], plus: [left]), at: FigurePosition(first + 4, column))
    }
  }

  private func count(_ line: Line, _ column: Int, _ regions: [String]) -> Int {
    let counted: [String: [Int32: Int]]
    switch line {
    case .tally:
      return regions.reduce(0) {
        $0 + (counts.tally.byPrintedValue[$1]?[column] ?? 0)
      }
    case .listed: counted = counts.listed
    case .left: counted = counts.left
    case .difference, .differenceWithout: return 0
    }
    let labels = counter.labels[counts.by]
    let numbers = (counts.plan.values[column] ?? []).compactMap { value in
      value.isEmpty
        ? LabelIndex.unknown : labels.keys.firstIndex(of: value).map { Int32(clamping: $0) }
    }
    return regions.reduce(0) { sum, region in
      numbers.reduce(sum) { $0 + (counted[region]?[$1] ?? 0) }
    }
  }
}
