import Testing

@testable import Consolidation

/// Nothing that is kept back follows from what is shown: found out by trying all numbers.
struct SuppressionTests {
  /// Numbers that look random and are the same at every run.
  private struct Numbers {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
  }

  /// A table with its totals.
  private func withTotals(_ rows: [[Int]]) -> [[Int]] {
    let table = rows.map { $0 + [$0.reduce(0, +)] }
    return table + [table[0].indices.map { column in table.reduce(0) { $0 + $1[column] } }]
  }

  /// What each hidden cell may hold, by position, given what is shown: all ways are tried to fill
  /// the hidden cells with numbers that exceed the true ones by two at most.
  private func possible(_ table: [[Int]], _ hidden: [[Bool]]) -> [Int: Set<Int>] {
    let (height, width) = (table.count - 1, table[0].count - 1)
    let open = (0..<height).flatMap { row in
      (0..<width).filter { hidden[row][$0] }.map { (row, $0) }
    }
    var trial = table
    var found: [Int: Set<Int>] = [:]
    func agree() -> Bool {
      for row in 0..<height {
        trial[row][width] = trial[row][..<width].reduce(0, +)
        if !hidden[row][width], trial[row][width] != table[row][width] { return false }
      }
      for column in 0...width {
        trial[height][column] = (0..<height).reduce(0) { $0 + trial[$1][column] }
        if !hidden[height][column], trial[height][column] != table[height][column] { return false }
      }
      return true
    }
    func fill(_ index: Int) {
      guard index < open.count else {
        guard agree() else { return }
        for row in 0...height {
          for column in 0...width where hidden[row][column] {
            found[row * (width + 1) + column, default: []].insert(trial[row][column])
          }
        }
        return
      }
      let (row, column) = open[index]
      for value in max(0, table[row][column] - 1)...(table[row][column] + 1) {
        trial[row][column] = value
        fill(index + 1)
      }
      trial[row][column] = table[row][column]
    }
    fill(0)
    return found
  }

  @Test("No hidden number of a table can be worked out", arguments: 0..<60)
  func bruteForce(_ seed: Int) {
    var numbers = Numbers(state: UInt64(seed) &* 7_919 &+ 1)
    let height = 2 + numbers.below(2)
    let width = 2 + numbers.below(2)
    let rows = (0..<height).map { _ in
      (0..<width).map { _ in numbers.below(3) == 0 ? 0 : numbers.below(seed % 2 == 0 ? 8 : 30) }
    }
    let table = withTotals(rows)
    let hidden = SuppressedTable(rows, smallestGroup: 5).isHidden
    for row in table.indices {
      for column in table[row].indices where (1..<5).contains(table[row][column]) {
        #expect(hidden[row][column], "\(table) shows \(table[row][column])")
      }
      for column in table[row].indices where table[row][column] == 0 {
        #expect(!hidden[row][column], "a zero speaks of nobody: \(table)")
      }
    }
    let possible = possible(table, hidden)
    for row in table.indices {
      for column in table[row].indices where hidden[row][column] {
        let values = possible[row * table[0].count + column] ?? []
        #expect(values.count > 1, "\(table) hides \(hidden), which gives \(row),\(column) away")
      }
    }
  }

  @Test("One small number takes three others with it: a second in its row and its column")
  func companions() {
    let hidden = SuppressedTable([[3, 20, 30], [40, 50, 60], [70, 80, 90]], smallestGroup: 5)
      .isHidden
    #expect(hidden.joined().count { $0 } == 4)
    #expect(hidden[0][0] && hidden[0][1] && hidden[1][0] && hidden[1][1], "the cheapest: \(hidden)")
  }

  @Test("Where nothing is small nothing is hidden")
  func nothing() {
    let hidden = SuppressedTable([[0, 5], [6, 7]], smallestGroup: 5).isHidden
    #expect(!hidden.joined().contains(true))
    #expect(SuppressedTable([], smallestGroup: 5).isHidden == [[false]])
  }

  @Test("A lone number hides its totals")
  func alone() {
    #expect(
      SuppressedTable([[2, 0]], smallestGroup: 5).isHidden
        == [[true, false, true], [true, false, true]])
  }

  @Test("A subtotal gives no part of itself away")
  func subtotals() {
    // 正高级, 副高级, 小计, 中级: one row has a small part.
    let rows = [[3, 20, 23, 50], [30, 40, 70, 60], [31, 41, 72, 61]]
    let hidden = SuppressedTable(rows, subtotals: [2: [0, 1]], smallestGroup: 5).isHidden
    #expect(hidden[0][0])
    #expect(hidden[0][1] || hidden[0][2], "小计 less 副高级 would be it")
    #expect(hidden[1][0] || hidden[2][0] || hidden[3][0], "its column would give it away")
  }

  @Test("What another table hides is hidden, and does not follow")
  func beside() {
    let hidden = SuppressedTable(
      [[10, 20, 30]], smallestGroup: 5, alsoHidden: [[true, true, false, false]]
    ).isHidden
    #expect(hidden[0] == [true, true, false, false])
    #expect(hidden[1] == [true, true, false, false], "the row of sums says the same again")
  }

  @Test("Sums that share a number are looked at together")
  func linked() {
    // 3 + 7 = 10 and 10 + 20 = 30: where 10 is shown, 7 has to go; nothing else does.
    let sums = [
      Suppression.Sum(total: 2, parts: [0, 1]), Suppression.Sum(total: 4, parts: [2, 3]),
    ]
    let suppression = Suppression([3, 7, 10, 20, 30], sums: sums, smallestGroup: 5)
    #expect(suppression.hidden == [0, 1])
    #expect(Suppression.givenAway([0], sums) == [0])
    #expect(Suppression.givenAway([0, 2], sums) == [0, 2], "30 less 20 is 10")
    #expect(Suppression.givenAway([0, 2, 4], sums) == [])
  }
}
