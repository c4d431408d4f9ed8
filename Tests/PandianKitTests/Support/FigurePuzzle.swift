import Consolidation

/// What somebody can work out who has all tables of a workbook and looks for sums with a single
/// number missing, again and again; without any of the program's own means.
struct FigurePuzzle {
  /// What a number is of: whatever tables it stands in, it is the same.
  private struct Key: Hashable {
    var parts: Set<String>
    var truth: Int
  }

  private var known: [Key: Bool] = [:]
  /// Numbers of which the first is the sum of the others.
  private var sums: [[Key]] = []

  /// How many numbers are kept back.
  var unknownCount: Int { known.values.count { !$0 } }

  mutating func add(_ written: WrittenTable, _ truth: FigureTable) {
    var keys: [FigurePosition: Key] = [:]
    for (row, line) in truth.rows.enumerated() {
      for (column, cell) in line.cells.enumerated() {
        guard let count = cell.count else { continue }
        let parts = Set(
          line.key.split(separator: "/").map(String.init) + [
            truth.columns[column].key
          ]
        ).subtracting(["total", "distinct"])
        let key = Key(parts: parts, truth: count)
        keys[FigurePosition(row, column)] = key
        known[key] = known[key] == true || written.lines[row][column] != "＊"
      }
    }
    // The total at the right, and that below each block.
    if let total = truth.columns.firstIndex(where: { $0.key == "total" }) {
      for row in truth.rows.indices {
        let parts = truth.columns.indices.filter { column in
          column != total && keys[FigurePosition(row, column)] != nil
        }
        add(FigurePosition(row, total), parts.map { FigurePosition(row, $0) }, keys)
      }
    }
    for column in truth.columns.indices {
      var block: [FigurePosition] = []
      for (row, line) in truth.rows.enumerated() {
        if line.isTotal {
          add(FigurePosition(row, column), block, keys)
          block = []
        } else {
          block.append(FigurePosition(row, column))
        }
      }
    }
  }

  private mutating func add(
    _ total: FigurePosition, _ parts: [FigurePosition], _ keys: [FigurePosition: Key]
  ) {
    let parts = parts.compactMap { keys[$0] }
    // Means and numbers of units do not add up.
    guard let total = keys[total], parts.count > 0,
      parts.reduce(0, { $0 + $1.truth }) == total.truth
    else { return }
    sums.append([total] + parts)
  }

  /// The numbers that follow from others, with what they say.
  func solved() -> [String] {
    var known = known
    var found: [String] = []
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for sum in sums {
        let open = sum.filter { known[$0] == false && $0.truth != 0 }
        guard open.count == 1, let key = open.first else { continue }
        known[key] = true
        found.append("\(key.parts.sorted().joined(separator: "×")) = \(key.truth)")
        isGrowing = true
      }
    }
    return found
  }
}
