/// The counts of a table of figures, and the sums that hold among them.
struct FigureTableSums: Sendable {
  /// Where each count stands.
  private var places: [FigurePosition] = []
  private var values: [Int] = []
  /// What each count says.
  private(set) var meanings: [FigureSuppression.Meaning] = []
  private var sums: [Suppression.Sum] = []

  /// More counts than these that hang together are kept back as a whole: nobody reads so large a
  /// table for its single numbers, and to choose among them takes long.
  private static let mostConnected = 4_000
  /// A table with more columns has no sums but those that it says.
  private static let mostMeasures = 8

  /// What lines and columns that add up others say: nothing that narrows a number down.
  private static let unsaid: Set = ["total", "distinct"]

  init(_ table: FigureTable) {
    var numbers: [FigurePosition: Int] = [:]
    for (row, line) in table.rows.enumerated() {
      let said = Set(line.key.split(separator: "/").map(String.init))
      for (column, cell) in line.cells.enumerated() {
        guard let count = cell.count else { continue }
        numbers[FigurePosition(row, column)] = places.count
        places.append(FigurePosition(row, column))
        values.append(count)
        let parts = said.union([table.columns[column].key]).subtracting(Self.unsaid)
        meanings.append(FigureSuppression.Meaning(parts: parts, count: count))
      }
    }
    for (number, place) in places.enumerated() {
      switch table[place].derivation {
      case .sum(let parts):
        sums.append(Suppression.Sum(total: number, parts: parts.compactMap { numbers[$0] }))
      case .difference(let whole, let others, let more):
        guard let whole = numbers[whole] else { continue }
        sums.append(
          Suppression.Sum(
            total: whole, parts: [number] + others.compactMap { numbers[$0] },
            minus: more.compactMap { numbers[$0] }))
      case .ratio, nil: continue
      }
    }
    addTotalsAcross(table, numbers)
    addUnsaidSums(table, numbers)
  }

  /// Adds that totals of columns add up to the total of all: it follows from the other sums, but
  /// says what it costs to keep one of them back.
  private mutating func addTotalsAcross(
    _ table: FigureTable, _ numbers: [FigurePosition: Int]
  ) {
    var across: [Int: [Int]] = [:]
    for place in places {
      guard case .sum(let parts) = table[place].derivation, !parts.isEmpty,
        parts.allSatisfy({ $0.row == place.row })
      else { continue }
      across[place.column] = parts.map(\.column)
    }
    for (row, line) in table.rows.enumerated() where line.isTotal {
      for (column, columns) in across.sorted(by: { $0.key < $1.key }) {
        let parts = columns.compactMap { numbers[FigurePosition(row, $0)] }
        guard let total = numbers[FigurePosition(row, column)], parts.count == columns.count,
          case .sum(let own) = table[FigurePosition(row, column)].derivation,
          own.allSatisfy({ $0.column == column }),
          parts.reduce(0, { $0 &+ values[$1] }) == values[total]
        else { continue }
        sums.append(Suppression.Sum(total: total, parts: parts))
      }
    }
  }

  /// Adds what a reader may notice: that a column adds up two others in every line, or that of a
  /// line two numbers are equal beside nothing but zeros.
  private mutating func addUnsaidSums(_ table: FigureTable, _ numbers: [FigurePosition: Int]) {
    let columns = table.columns.indices.filter { column in
      table.rows.contains { $0.cells[column].count ?? 0 != 0 }
    }
    guard columns.count <= Self.mostMeasures, !table.columns.contains(where: { $0.key == "total" })
    else { return }
    for row in table.rows.indices {
      let cells = columns.compactMap { numbers[FigurePosition(row, $0)] }
        .filter { values[$0] != 0 }
      if cells.count == 2, values[cells[0]] == values[cells[1]] {
        sums.append(Suppression.Sum(total: cells[0], parts: [cells[1]]))
      }
    }
    for total in columns {
      for left in columns where left != total {
        for right in columns where right > left && right != total {
          let holds = table.rows.allSatisfy { line in
            guard let whole = line.cells[total].count, let one = line.cells[left].count,
              let other = line.cells[right].count
            else { return true }
            return one.addingReportingOverflow(other) == (whole, false)
          }
          guard holds else { continue }
          for row in table.rows.indices {
            let cells = [total, left, right].compactMap { numbers[FigurePosition(row, $0)] }
            guard cells.count == 3 else { continue }
            sums.append(Suppression.Sum(total: cells[0], parts: [cells[1], cells[2]]))
          }
        }
      }
    }
  }

  /// The counts that say one of these, but zeros: nobody stands behind them.
  func positions(of meant: Set<FigureSuppression.Meaning>) -> Set<Int> {
    Set(meanings.indices.filter { values[$0] != 0 && meant.contains(meanings[$0]) })
  }

  /// The counts to keep back.
  ///
  /// - Parameters:
  ///   - smallestGroup: The smallest number that is told.
  ///   - alsoHidden: Counts that are kept back at any rate.
  ///   - shared: Counts that other tables have too.
  /// - Returns: Their numbers.
  func hidden(smallestGroup: Int, alsoHidden: Set<Int>, shared: Set<Int>) -> Set<Int> {
    var hidden: Set<Int> = []
    for (cells, sums) in connected() {
      guard cells.count <= Self.mostConnected else {
        hidden.formUnion(cells.filter { values[$0] != 0 })
        continue
      }
      let numbers = Dictionary(uniqueKeysWithValues: zip(cells, cells.indices))
      func own(_ set: Set<Int>) -> Set<Int> { Set(set.compactMap { numbers[$0] }) }
      let suppression = Suppression(
        cells.map { values[$0] },
        sums: sums.map { sum in
          Suppression.Sum(
            total: numbers[sum.total, default: 0], parts: sum.parts.compactMap { numbers[$0] },
            minus: sum.minus.compactMap { numbers[$0] })
        },
        smallestGroup: smallestGroup, alsoHidden: own(alsoHidden), shared: own(shared))
      hidden.formUnion(suppression.hidden.map { cells[$0] })
    }
    return hidden
  }

  /// The counts that hang together by sums, such as those of a block, in their order.
  private func connected() -> [(cells: [Int], sums: [Suppression.Sum])] {
    var leaders = Array(values.indices)
    func leader(_ cell: Int) -> Int {
      var cell = cell
      while leaders[cell] != cell {
        leaders[cell] = leaders[leaders[cell]]
        cell = leaders[cell]
      }
      return cell
    }
    for sum in sums {
      for cell in sum.cells.sorted() {
        let (left, right) = (leader(sum.total), leader(cell))
        leaders[max(left, right)] = min(left, right)
      }
    }
    var cells: [Int: [Int]] = [:]
    for cell in values.indices { cells[leader(cell), default: []].append(cell) }
    let own = Dictionary(grouping: sums) { leader($0.total) }
    return cells.sorted { $0.key < $1.key }.map { ($0.value, own[$0.key, default: []]) }
  }

  /// Takes counts out of the table, and what would tell them.
  func withhold(_ hidden: Set<Int>, in table: inout FigureTable) {
    for number in hidden { table[places[number]].value = .withheld }
    for row in table.rows.indices {
      let isHidden = table.rows[row].cells.contains { $0.value == .withheld }
      for column in table.rows[row].cells.indices {
        let cell = table.rows[row].cells[column]
        switch cell.value {
        case .share: table.rows[row].cells[column] = share(cell, in: table)
        case .mean where isHidden: table.rows[row].cells[column].value = .withheld
        default: break
        }
      }
    }
  }

  /// A share of which nothing is kept back, or which is none.
  private func share(_ cell: FigureCell, in table: FigureTable) -> FigureCell {
    guard case .ratio(let part, let whole) = cell.derivation else { return FigureCell(.withheld) }
    if table[part].count == 0 {
      return table[whole].value == .withheld ? FigureCell(.share(0)) : cell
    }
    return [part, whole].allSatisfy { table[$0].count != nil } ? cell : FigureCell(.withheld)
  }
}
