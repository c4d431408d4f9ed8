/// A table of counts with totals at the right and below, and which of its cells are kept back.
struct SuppressedTable {
  /// Whether each cell is kept back, row by row: the rows' totals last in each, the row of the
  /// columns' totals last of all.
  let isHidden: [[Bool]]

  /// Decides what to keep back of a table.
  ///
  /// - Parameters:
  ///   - rows: The counts, row by row, without totals; all rows are as long.
  ///   - subtotals: Columns that add up others of the same row (小计), by position; the row's total
  ///     takes them in place of their parts.
  ///   - smallestGroup: The smallest count that is told.
  ///   - alsoHidden: What another table keeps back of the same rows, their totals among it.
  init(
    _ rows: [[Int]], subtotals: [Int: [Int]] = [:], smallestGroup: Int,
    alsoHidden: [[Bool]] = []
  ) {
    let width = rows.map(\.count).max() ?? 0
    let covered = Set(subtotals.values.joined())
    let summands = (0..<width).filter { !covered.contains($0) }
    var table = rows.map { row in
      row + Array(repeating: 0, count: width - row.count)
        + [summands.reduce(0) { $0 + (row.indices.contains($1) ? row[$1] : 0) }]
    }
    table.append(
      (0...width).map { column in table.reduce(0) { $0 + $1[column] } })
    func cell(_ row: Int, _ column: Int) -> Int { row * (width + 1) + column }
    var sums: [Suppression.Sum] = []
    for row in table.indices {
      sums.append(.init(total: cell(row, width), parts: summands.map { cell(row, $0) }))
      for (column, parts) in subtotals.sorted(by: { $0.key < $1.key }) {
        sums.append(.init(total: cell(row, column), parts: parts.map { cell(row, $0) }))
      }
    }
    for column in 0...width {
      sums.append(
        .init(total: cell(rows.count, column), parts: rows.indices.map { cell($0, column) }))
    }
    // What is hidden elsewhere is a number above zero: nobody stands behind a zero.
    let forced = alsoHidden.enumerated().flatMap { row, columns in
      columns.indices.filter { columns[$0] && table[row][$0] > 0 }.map { cell(row, $0) }
    }
    let suppression = Suppression(
      Array(table.joined()), sums: sums, smallestGroup: smallestGroup,
      alsoHidden: Set(forced))
    isHidden = table.indices.map { row in
      (0...width).map { suppression.hidden.contains(cell(row, $0)) }
    }
  }
}
