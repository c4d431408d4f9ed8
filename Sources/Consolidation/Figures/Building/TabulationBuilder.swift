internal import Forms

/// Makes a table of lines by a dimension out of its counts.
struct TabulationBuilder {
  /// A column before it has numbers.
  private enum Slot {
    case total
    case value(Int32)
    case measure(Int)
    /// The share of the column before it.
    case share
  }

  /// A line before it has numbers.
  private struct Line {
    var numbers: [Int32]
    var label: String
    var key: String
  }

  private let plan: FigureTablePlan
  private let counter: FigureCounter
  private let counts: TableCounts
  private let rows: TableLines
  private let layers: TableLines?
  /// nil where the table has a column a measure, or where the only column would be the total.
  private let columns: TableLines?
  private let columnNumbers: [Int32]
  private var slots: [Slot] = []
  private var table: FigureTable
  private static let totalKey = "total"

  /// nil for a table that says nothing of a scope, such as one by region within a region.
  init?(_ plan: FigureTablePlan, at position: Int, in counter: FigureCounter) {
    guard let rows = plan.rows else { return nil }
    func isRegion(_ dimension: Int?) -> Bool {
      dimension.map { counter.plan.dimensions[$0].isRegion } ?? false
    }
    let isRegional = counter.scope.region != nil
    guard !isRegional || !isRegion(plan.layers),
      !isRegional || plan.columns == nil || !isRegion(rows)
    else { return nil }
    let forms = plan.measures.flatMap(\.forms)
    self.plan = plan
    self.counter = counter
    counts = MatchedCounts(counter.counts[position], of: plan, in: counter).counts
    self.rows = TableLines(rows, of: forms, in: counter)
    layers = plan.layers.map { TableLines($0, of: forms, in: counter) }
    columns = plan.columns.flatMap { dimension in
      isRegional && isRegion(dimension) ? nil : TableLines(dimension, of: forms, in: counter)
    }
    columnNumbers = columns?.numbers(Self.sizes(counts, \.column), hidesEmpty: false) ?? []
    table = FigureTable(
      id: plan.id, title: plan.title, base: plan.base, definition: plan.definition,
      unit: plan.unit, stubs: [layers?.header, self.rows.header].compactMap(\.self), columns: [],
      rows: [], chart: plan.chart, drawn: plan.drawn)
    addColumns()
  }

  private static func sizes(
    _ counts: TableCounts, _ part: KeyPath<FigureKey, Int32>,
    where isMeant: (FigureKey) -> Bool = { _ in true }
  ) -> [Int32: Int] {
    counts.cells.reduce(into: [:]) { sizes, cell in
      guard cell.key.row != FigureKey.wholeRow, isMeant(cell.key), cell.value != 0 else { return }
      sizes[cell.key[keyPath: part], default: 0] += cell.value
    }
  }

  // MARK: Columns

  private mutating func addColumns() {
    guard plan.columns != nil || plan.shares != nil || plan.measures.count == 1 else {
      for (index, measure) in plan.measures.enumerated() {
        slots.append(.measure(index))
        table.columns.append(FigureColumn(key: measure.id, label: measure.label))
      }
      return
    }
    let label = plan.measures.first?.label ?? ""
    guard let columns else { return addColumn(.total, Self.totalKey, label, group: nil, label) }
    if plan.shares != nil { addColumn(.total, Self.totalKey, label, group: "合计", "合计") }
    for number in columnNumbers {
      let name = columns.label(of: number)
      addColumn(.value(number), columns.key(of: number), label, group: name, name)
    }
    if plan.shares == nil { addColumn(.total, Self.totalKey, label, group: nil, "合计") }
  }

  /// Adds a column, and where the table wants it that of its shares under one header.
  private mutating func addColumn(
    _ slot: Slot, _ key: String, _ label: String, group: String?, _ name: String
  ) {
    slots.append(slot)
    guard plan.shares != nil else {
      table.columns.append(FigureColumn(key: key, label: name))
      return
    }
    slots.append(.share)
    table.columns += [
      FigureColumn(key: key, label: label, group: group),
      FigureColumn(key: key + "-share", label: "占比", group: group),
    ]
  }

  // MARK: Lines

  /// The table with its numbers.
  func built() -> FigureTable {
    var table = table
    guard let layers else {
      addBlock(layer: nil, to: &table)
      return table
    }
    for layer in layers.numbers(Self.sizes(counts, \.layer), hidesEmpty: true) {
      addBlock(layer: layer, to: &table)
    }
    return table
  }

  private func addBlock(layer: Int32?, to table: inout FigureTable) {
    let head = layer.flatMap { layer in layers.map { ($0.label(of: layer), $0.key(of: layer)) } }
    let first = table.rows.count
    let lines = lines(layer ?? 0)
    for line in lines {
      let index = table.rows.count
      table.rows.append(
        FigureRow(
          key: [head?.1, line.key].compactMap(\.self).joined(separator: "/"),
          labels: [head?.0, line.label].compactMap(\.self),
          cells: slots.map { base($0, line, layer ?? 0) }))
      addTotals(to: &table, at: index)
    }
    let total = table.rows.count
    table.rows.append(
      FigureRow(
        key: [head?.1, Self.totalKey].compactMap(\.self).joined(separator: "/"),
        labels: [head?.0, head == nil ? "合计" : "小计"].compactMap(\.self), isTotal: true,
        cells: slots.map { whole($0, layer ?? 0) }))
    for column in slots.indices where isSum(slots[column]) {
      let parts = (first..<total).map { FigurePosition($0, column) }
      if !parts.isEmpty { table.derive(.sum(parts), at: FigurePosition(total, column)) }
    }
    for row in first...total { derive(row, total: total, in: &table) }
    leaveUnmatched(first, total, in: &table)
  }

  /// Compares nothing in the line of what matches none: it lessens the gap of no line, so that the
  /// total is that of the other lines.
  private func leaveUnmatched(_ first: Int, _ total: Int, in table: inout FigureTable) {
    let key = LabelIndex([]).key(of: LabelIndex.unmatched)
    guard let row = (first..<total).first(where: { table.rows[$0].key == key }) else { return }
    for (column, slot) in slots.enumerated() {
      guard case .measure(let index) = slot,
        case .difference = plan.measures[index].operation
      else { continue }
      table[FigurePosition(row, column)] = FigureCell(.inapplicable)
      let parts = (first..<total).map { FigurePosition($0, column) }
      table.derive(.sum(parts), at: FigurePosition(total, column))
    }
  }

  private func lines(_ layer: Int32) -> [Line] {
    // A column that is added up from others counts lines no second time; the first measure does.
    let isMeasured = plan.columns == nil && plan.measures.count > 1
    let sizes = Self.sizes(counts, \.row) { $0.layer == layer && (!isMeasured || $0.column == 0) }
    let others = Self.sizes(counts, \.row) { $0.layer == layer }
    let numbers = rows.numbers(
      sizes.merging(others.mapValues { _ in 0 }) { own, _ in own }, hidesEmpty: plan.hidesEmpty)
    let all = numbers.map {
      Line(numbers: [$0], label: rows.label(of: $0), key: rows.key(of: $0))
    }
    guard let limit = plan.limit, all.count(where: { $0.numbers[0] >= 0 }) > limit else {
      return all
    }
    let rest = all.filter { $0.numbers[0] >= 0 }.dropFirst(limit)
    return all.prefix(limit)
      + [Line(numbers: rest.map { $0.numbers[0] }, label: "其余\(rest.count)项", key: "rest")]
      + all.filter { $0.numbers[0] < 0 }
  }

  // MARK: Numbers

  private func base(_ slot: Slot, _ line: Line, _ layer: Int32) -> FigureCell {
    func sum(_ column: Int32) -> Int {
      line.numbers.reduce(0) { $0 + counts[FigureKey(layer: layer, row: $1, column: column)] }
    }
    switch slot {
    case .share: return FigureCell(.share(0))
    case .value(let number):
      let count = sum(number)
      return FigureCell(count == 0 && !canHold(line, number) ? .inapplicable : .count(count))
    case .total:
      let all = Set(counts.cells.keys.lazy.map(\.column))
      return FigureCell(.count(all.reduce(0) { $0 + sum($1) }))
    case .measure(let index):
      return cell(
        index, line.numbers.map { FigureKey(layer: layer, row: $0, column: Int32(index)) })
    }
  }

  private func whole(_ slot: Slot, _ layer: Int32) -> FigureCell {
    switch slot {
    case .share: FigureCell(.share(0))
    case .total, .value: FigureCell(.count(0))
    case .measure(let index):
      cell(index, [FigureKey(layer: layer, row: FigureKey.wholeRow, column: Int32(index))])
    }
  }

  private func cell(_ measure: Int, _ keys: [FigureKey]) -> FigureCell {
    switch plan.measures[measure].operation {
    case .mean:
      let sum = keys.reduce(0) { $0 + counts[$1] }
      let count = keys.reduce(0) { $0 + counts.numbers[$1, default: 0] }
      return FigureCell(count == 0 ? .inapplicable : .mean(FigureTable.mean(sum, of: count)))
    case .highest:
      let highest = keys.compactMap { counts.cells[$0] }.max()
      return FigureCell(highest.map(FigureCell.Value.count) ?? .inapplicable)
    default:
      return FigureCell(.count(keys.reduce(0) { $0 + counts[$1] }))
    }
  }

  /// Whether the form that a column is of has the value that a line is of in its list.
  private func canHold(_ line: Line, _ form: Int32) -> Bool {
    guard let column = plan.columns, counter.plan.dimensions[column].isForm, let row = plan.rows,
      case .value(let id) = counter.plan.dimensions[row].source, line.numbers[0] >= 0,
      let definition = counter.campaign.form(Int(form)), let index = definition.index(of: id),
      case .code(let name) = definition.columns[index].kind,
      let list = counter.campaign.codeLists[name]
    else { return true }
    return (list.values + list.tolerated).contains(line.key)
  }

  private func isSum(_ slot: Slot) -> Bool {
    switch slot {
    case .share: false
    case .total, .value: true
    case .measure(let index):
      switch plan.measures[index].operation {
      case .rows, .subjects, .distinct, .sum: true
      case .units, .mean, .highest, .difference, .ratio: false
      }
    }
  }

  /// The column that adds up the others.
  private var grandTotal: Int? {
    slots.firstIndex { if case .total = $0 { true } else { false } }
  }

  /// Adds up the columns of a line.
  private func addTotals(to table: inout FigureTable, at row: Int) {
    guard columns != nil, let total = grandTotal else { return }
    let parts = slots.indices.filter { if case .value = slots[$0] { true } else { false } }
    table.derive(.sum(parts.map { FigurePosition(row, $0) }), at: FigurePosition(row, total))
  }

  /// Works out what compares cells.
  private func derive(_ row: Int, total: Int, in table: inout FigureTable) {
    for (column, slot) in slots.enumerated() {
      let here = FigurePosition(row, column)
      switch slot {
      case .total, .value: break
      case .share:
        let whole = plan.shares == .all ? grandTotal ?? column - 1 : column - 1
        guard table[FigurePosition(row, column - 1)].value != .inapplicable else {
          table[here] = FigureCell(.inapplicable)
          continue
        }
        table.derive(
          .ratio(FigurePosition(row, column - 1), of: FigurePosition(total, whole)), at: here)
      case .measure(let index):
        switch plan.measures[index].operation {
        case .difference(let whole, let others):
          table.derive(
            .difference(
              FigurePosition(row, whole), minus: others.map { FigurePosition(row, $0) }), at: here)
        case .ratio(let part, let whole):
          table.derive(
            .ratio(FigurePosition(row, part), of: FigurePosition(row, whole)), at: here)
        default: break
        }
      }
    }
  }
}
