internal import Forms

/// Which cells of a table of figures count people, by what they are known in other tables, and
/// which sums hold among them.
struct SuppressionLayout {
  /// A sum that readers know to hold, by keys.
  private struct Sum {
    var total: String
    var parts: [String]
  }

  /// The numbers of people by key: cells of several tables that count the same share one.
  private(set) var values: [String: Int] = [:]
  /// The keys of the cells, line by line; nil for what counts no people.
  private var keys: [[String?]] = []
  private var sums: [Sum] = []
  /// Whether the cells are so entangled that one kept back takes all with it that are no sizes of
  /// a whole list.
  private var isEntangled = false

  /// - Parameters:
  ///   - table: The table.
  ///   - plan: What the campaign wants of it; nil where nobody knows.
  ///   - dimensions: The ways of sorting records.
  init(_ table: FigureTable, _ plan: FigureTablePlan?, _ dimensions: [FigureDimension]) {
    keys = table.rows.map { row in row.cells.map { _ in nil } }
    guard let plan else { return }
    switch plan.kind {
    case .tabulation: tabulate(table, plan, dimensions)
    case .overlap(let forms): overlap(table, forms)
    case .reconciliation(let both): reconcile(table, both, dimensions)
    }
    for (row, line) in keys.enumerated() {
      for (column, key) in line.enumerated() {
        let position = FigurePosition(row, column)
        guard let key, let count = table[position].count else { continue }
        values[key] = max(values[key] ?? 0, max(count, 0))
        guard case .sum(let parts)? = table[position].derivation else { continue }
        let known = parts.compactMap { keys[$0.row][$0.column] }
        if known.count == parts.count { sums.append(Sum(total: key, parts: known)) }
      }
    }
  }

  // MARK: Keys

  private static func key(_ measure: String, _ places: [(String, String)]) -> String {
    measure + "|"
      + places.sorted { $0.0 < $1.0 }.map { "\($0.0)=\($0.1)" }.joined(separator: "|")
  }

  /// What people a measure counts.
  private static func measure(
    _ forms: [Int], role: String? = nil, _ condition: FigureCondition? = nil,
    isByForm: Bool = false
  ) -> String {
    let condition = condition.map { "\($0)" } ?? ""
    return "\(forms.sorted())/\(role ?? "")/\(condition)/\(isByForm)"
  }

  private mutating func tabulate(
    _ table: FigureTable, _ plan: FigureTablePlan, _ dimensions: [FigureDimension]
  ) {
    let isMeasured = plan.columns == nil && plan.measures.count > 1
    let used = [plan.layers, plan.rows, plan.columns].compactMap(\.self)
    let isByForm = used.contains { dimensions[$0].isForm }
    for (column, head) in table.columns.enumerated() where !head.isShare {
      let measure =
        isMeasured ? plan.measures.first { $0.id == head.key } : plan.measures.first
      guard let measure, case .subjects = measure.operation else { continue }
      var name = Self.measure(
        measure.forms, role: measure.role, measure.condition, isByForm: isByForm)
      // What is matched by its text is sorted as no other table sorts it.
      if measure.isMatched || measure.rows != nil { name += "/" + plan.id }
      for (row, line) in table.rows.enumerated() {
        var places: [(String, String)] = []
        var rowKey = line.key[...]
        if let layers = plan.layers {
          let layer = rowKey.prefix { $0 != "/" }
          places.append((dimensions[layers].id, String(layer)))
          rowKey = rowKey.dropFirst(layer.count + 1)
        }
        // What is summed up as “the others” is so in this table alone.
        let own = rowKey == "rest" ? "rest of \(plan.id)" : String(rowKey)
        if rowKey != "total", let rows = plan.rows { places.append((dimensions[rows].id, own)) }
        if head.key != "total", let columns = plan.columns {
          places.append((dimensions[columns].id, head.key))
        }
        keys[row][column] = Self.key(name, places)
      }
      if plan.layers != nil { addLayers(table, column, name, plan, dimensions) }
    }
  }

  /// The cells of all blocks add up to what a table without blocks may tell.
  private mutating func addLayers(
    _ table: FigureTable, _ column: Int, _ name: String, _ plan: FigureTablePlan,
    _ dimensions: [FigureDimension]
  ) {
    var blocks: [String: [String]] = [:]
    for (row, line) in table.rows.enumerated() {
      guard let key = keys[row][column] else { continue }
      let rest = String(line.key.drop { $0 != "/" }.dropFirst())
      blocks[rest, default: []].append(key)
    }
    for (rest, parts) in blocks.sorted(by: { $0.key < $1.key }) {
      var places: [(String, String)] = []
      if rest != "total", let rows = plan.rows { places.append((dimensions[rows].id, rest)) }
      if table.columns[column].key != "total", let columns = plan.columns {
        places.append((dimensions[columns].id, table.columns[column].key))
      }
      sums.append(Sum(total: Self.key(name, places), parts: parts))
    }
  }

  private mutating func overlap(_ table: FigureTable, _ forms: [Int]) {
    isEntangled = true
    for row in table.rows.indices {
      for column in table.columns.indices {
        let (line, head) = (table.rows[row].key, table.columns[column].key)
        let number = forms.first { "form-\($0)" == head }
        if let number, line == head || table.rows[row].isTotal {
          keys[row][column] = Self.key(
            Self.measure([number], isByForm: true), [("list", head)])
        } else {
          keys[row][column] = "\(table.id)|\(min(line, head))|\(max(line, head))"
        }
      }
    }
  }

  private mutating func reconcile(
    _ table: FigureTable, _ both: FigureReconciliation, _ dimensions: [FigureDimension]
  ) {
    let measure = Self.measure([both.list])
    // The values that each column counts: the columns of a tally stand in order of its form.
    let columns = both.values.sorted { $0.key < $1.key }.map(\.value)
    for (row, line) in table.rows.enumerated() {
      let region = String(line.key.prefix { $0 != "/" })
      let kind = line.key.dropFirst(region.count + 1)
      guard kind == "tally" || kind == "listed" || kind == "left" else { continue }
      for column in table.columns.indices {
        var places = kind == "left" ? [("without", both.withoutLabel)] : []
        if region != "total" { places.append(("region", region)) }
        if columns.indices.contains(column) {
          let values = columns[column].sorted().joined(separator: "+")
          places.append((dimensions[both.by].id, values))
        }
        keys[row][column] = Self.key(measure, places)
      }
      addParts(row, columns)
    }
    addRegions(table)
  }

  /// A column whose values other columns have between them adds them up.
  private mutating func addParts(_ row: Int, _ columns: [[String]]) {
    for (total, values) in columns.enumerated() where values.count > 1 {
      let parts = columns.indices.filter { $0 != total && Set(columns[$0]).isSubset(of: values) }
      guard Set(parts.flatMap { columns[$0] }) == Set(values), let key = keys[row][total] else {
        continue
      }
      sums.append(Sum(total: key, parts: parts.compactMap { keys[row][$0] }))
    }
  }

  private mutating func addRegions(_ table: FigureTable) {
    for kind in ["tally", "listed", "left"] {
      let lines = table.rows.indices.filter { table.rows[$0].key.hasSuffix("/" + kind) }
      guard let total = lines.last, table.rows[total].key == "total/" + kind else { continue }
      for column in table.columns.indices {
        guard let key = keys[total][column] else { continue }
        sums.append(Sum(total: key, parts: lines.dropLast().compactMap { keys[$0][column] }))
      }
    }
  }

  /// How reluctantly a number is kept back for another's sake: the fewer places it has, the more is
  /// counted in it, and the more people read a report for it.
  private static func reluctance(of key: String) -> Int { 9 - min(9, key.count { $0 == "=" }) }

  // MARK: Keeping back

  /// What this table has to keep back.
  ///
  /// - Parameters:
  ///   - others: What other tables keep back.
  ///   - published: The numbers of all tables.
  ///   - smallestGroup: The smallest group that is told.
  /// - Returns: The keys.
  func hidden(
    _ others: Set<String>, _ published: [String: Int], _ smallestGroup: Int
  ) -> Set<String> {
    guard !values.isEmpty else { return [] }
    if isEntangled {
      let isSmall = values.contains {
        ($0.value > 0 && $0.value < smallestGroup) || others.contains($0.key)
      }
      return isSmall ? Set(values.filter { $0.value > 0 && !$0.key.contains("list=") }.keys) : []
    }
    // Totals over blocks count only where a table tells them.
    let sums = sums.filter { values[$0.total] != nil || published[$0.total] != nil }
    let beside = Set(sums.map(\.total)).subtracting(values.keys)
    let order = (Array(values.keys) + beside).sorted()
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let suppression = Suppression(
      order.map { values[$0] ?? published[$0] ?? 0 },
      sums: sums.compactMap { sum in
        places[sum.total].map { total in
          Suppression.Sum(total: total, parts: sum.parts.compactMap { places[$0] })
        }
      },
      smallestGroup: smallestGroup,
      alsoHidden: Set(
        order.indices.filter { others.contains(order[$0]) && (values[order[$0]] ?? 1) > 0 }),
      reluctance: order.map(Self.reluctance))
    return Set(suppression.hidden.map { order[$0] })
  }

  /// Keeps back in the table what is to be kept back, and what is worked out from it.
  func hide(_ hidden: Set<String>, in table: inout FigureTable) {
    for (row, line) in keys.enumerated() {
      for (column, key) in line.enumerated() {
        let position = FigurePosition(row, column)
        guard let key, hidden.contains(key), (table[position].count ?? 0) > 0 else { continue }
        table[position] = FigureCell(.withheld)
      }
    }
    func isHidden(_ position: FigurePosition) -> Bool { table[position].value == .withheld }
    // What is worked out may itself be part of what is worked out.
    for _ in 0..<3 {
      for row in table.rows.indices {
        for column in table.columns.indices {
          let position = FigurePosition(row, column)
          let sources: [FigurePosition] =
            switch table[position].derivation {
            case .difference(let whole, let others, let more)?: [whole] + others + more
            case .ratio(let part, let whole)?: [part, whole]
            case .sum(let parts)? where keys[row][column] == nil: parts
            default: []
            }
          if sources.contains(where: isHidden) { table[position] = FigureCell(.withheld) }
        }
      }
    }
  }
}
