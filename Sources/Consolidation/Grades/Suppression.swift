/// Which numbers of a table are kept back, so that no small group can be read from it or worked
/// out from its totals (小组抑制、补充抑制).
///
/// A number below the smallest group is kept back (primary suppression). Where a total and the
/// other numbers of its row or column would give it away, others are kept back beside it
/// (complementary suppression), as few and as small ones as can be found one at a time, until
/// nothing follows from what is shown. Zeros are shown: they speak of nobody.
///
/// What follows is decided by linear algebra: a hidden number is given away exactly where it is a
/// combination of the sums that hold among the hidden ones. Since all numbers of a table together
/// fulfil these sums, and so does any multiple of them, hiding every number but zero always
/// suffices; the search therefore ends. Reckoning is done modulo a prime, so that nothing overflows
/// and nothing is rounded.
struct Suppression {
  /// A sum that readers know to hold: the cell of a total and the cells that it adds up.
  struct Sum {
    /// The position of the total.
    var total: Int
    /// The positions of the parts.
    var parts: [Int]
    /// The positions of what is taken away.
    var minus: [Int] = []

    /// All its cells.
    var cells: Set<Int> { Set(parts + minus + [total]) }
  }

  /// The positions of the cells that are kept back.
  private(set) var hidden: Set<Int>
  private let values: [Int]
  /// The cells that stand elsewhere too, and are better shown.
  private let shared: Set<Int>
  private let sums: [Sum]
  /// The sums that each cell is in, by position.
  private let sumsOfCell: [[Int]]

  /// Decides what to keep back.
  ///
  /// - Parameters:
  ///   - values: The numbers of the table in any order, totals among them; a number below zero,
  ///     such as of a difference, counts as large as it is without its sign.
  ///   - sums: All sums that hold among them and that a reader may know.
  ///   - smallestGroup: The smallest number that is told.
  ///   - alsoHidden: Cells that are kept back whatever they hold, since another table does.
  ///   - shared: Cells that another table shows too, and would have to keep back as well.
  init(
    _ values: [Int], sums: [Sum], smallestGroup: Int, alsoHidden: Set<Int> = [],
    shared: Set<Int> = []
  ) {
    self.values = values
    self.shared = shared
    self.sums = sums
    var sumsOfCell: [[Int]] = Array(repeating: [], count: values.count)
    for (index, sum) in sums.enumerated() {
      for cell in sum.cells where values.indices.contains(cell) {
        sumsOfCell[cell].append(index)
      }
    }
    self.sumsOfCell = sumsOfCell
    hidden = alsoHidden.union(
      values.indices.filter { values[$0] != 0 && values[$0].magnitude < smallestGroup })
    complete(primary: hidden)
  }

  /// Hides more until nothing hidden is given away, then shows again what need not be hidden.
  private mutating func complete(primary: Set<Int>) {
    var added: [Int] = []
    while let known = mostExposed(Self.givenAway(hidden, sums)) {
      guard let next = companion(of: known) else { break }
      hidden.insert(next)
      added.append(next)
    }
    for cell in added.sorted(by: { cost($0) > cost($1) }) where !primary.contains(cell) {
      let fewer = hidden.subtracting([cell])
      if Self.givenAway(fewer, sums).isEmpty { hidden = fewer }
    }
  }

  /// Of the numbers given away one that is the only hidden one of a sum, if there is any: it is
  /// clear what it lacks.
  private func mostExposed(_ known: Set<Int>) -> Int? {
    known.filter { cell in sumsOfCell[cell].contains { hiddenCount(in: $0) == 1 } }.min()
      ?? known.min()
  }

  /// The cheapest number to hide beside one that is given away: in a sum where it is alone, and
  /// best one that leaves no other sum with a single hidden number.
  private func companion(of cell: Int) -> Int? {
    let own = sumsOfCell[cell]
    let alone = own.filter { hiddenCount(in: $0) == 1 }
    let near = (alone.isEmpty ? own : alone).flatMap { sums[$0].cells }
    func cheapest(_ cells: some Sequence<Int>) -> Int? {
      cells.filter { canHide($0) }.min { left, right in
        // Whatever it takes in this table, what others show too stays.
        (shared.contains(left) ? 1 : 0, begun(by: left), cost(left))
          < (shared.contains(right) ? 1 : 0, begun(by: right), cost(right))
      }
    }
    return cheapest(near) ?? cheapest(values.indices)
  }

  private func hiddenCount(in sum: Int) -> Int {
    sums[sum].cells.intersection(hidden).count
  }

  /// How many sums would have a hidden number for the first time.
  private func begun(by cell: Int) -> Int {
    sumsOfCell[cell].count { hiddenCount(in: $0) == 0 }
  }

  private func canHide(_ cell: Int) -> Bool {
    values.indices.contains(cell) && values[cell] != 0 && !hidden.contains(cell)
  }

  /// What hiding costs: totals are what people read a table for, then large numbers.
  private func cost(_ cell: Int) -> Cost {
    Cost(
      isShared: shared.contains(cell), totals: sums.count { $0.total == cell },
      value: Int(clamping: values[cell].magnitude), cell: cell)
  }

  private struct Cost: Comparable {
    var isShared: Bool
    var totals: Int
    var value: Int
    var cell: Int

    static func < (left: Cost, right: Cost) -> Bool {
      (left.isShared ? 1 : 0, left.totals, left.value, left.cell)
        < (right.isShared ? 1 : 0, right.totals, right.value, right.cell)
    }
  }

  /// The hidden cells that follow from what is shown.
  ///
  /// - Parameters:
  ///   - hidden: The positions of the cells that are kept back.
  ///   - sums: The sums that hold.
  /// - Returns: Those whose value the sums leave no choice about.
  static func givenAway(_ hidden: Set<Int>, _ sums: [Sum]) -> Set<Int> {
    let cells = hidden.sorted()
    let columns = Dictionary(uniqueKeysWithValues: zip(cells, cells.indices))
    var rows: [[Int]] = []
    for sum in sums {
      var row = Array(repeating: 0, count: cells.count)
      for part in sum.parts {
        if let column = columns[part] { row[column] += 1 }
      }
      for other in sum.minus + [sum.total] {
        if let column = columns[other] { row[column] -= 1 }
      }
      guard row.contains(where: { $0 != 0 }) else { continue }
      rows.append(row.map { ($0 % prime + prime) % prime })
    }
    reduce(&rows, columns: cells.count)
    var known: Set<Int> = []
    for row in rows where row.count(where: { $0 != 0 }) == 1 {
      if let column = row.firstIndex(where: { $0 != 0 }) { known.insert(cells[column]) }
    }
    return known
  }

  /// 2³¹ − 1, a prime: products of two remainders stay below 2⁶².
  private static let prime = 0x7FFF_FFFF

  /// Brings rows into reduced echelon form: a unit vector is a combination of them exactly where it
  /// is one of them then.
  private static func reduce(_ rows: inout [[Int]], columns: Int) {
    var rank = 0
    for column in 0..<columns {
      guard let pivot = rows[rank...].firstIndex(where: { $0[column] != 0 }) else { continue }
      rows.swapAt(rank, pivot)
      let factor = inverse(of: rows[rank][column])
      for index in rows[rank].indices { rows[rank][index] = rows[rank][index] * factor % prime }
      let own = rows[rank]
      for other in rows.indices where other != rank && rows[other][column] != 0 {
        let times = prime - rows[other][column]
        for index in own.indices where own[index] != 0 {
          rows[other][index] = (rows[other][index] + times * own[index]) % prime
        }
      }
      rank += 1
      guard rank < rows.count else { return }
    }
  }

  /// The inverse of a remainder other than 0, by Fermat's little theorem.
  private static func inverse(of number: Int) -> Int {
    var (result, base, exponent) = (1, number, prime - 2)
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * base % prime }
      base = base * base % prime
      exponent >>= 1
    }
    return result
  }
}
