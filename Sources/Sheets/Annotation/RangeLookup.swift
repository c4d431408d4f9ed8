internal import XLSX

/// Tells in which range of a sheet a cell lies, merged or linked, for the rows asked about.
struct RangeLookup: Sendable {
  private var byRow: [Int: [CellRange]] = [:]

  /// The most ranges that are kept, each counted once a row: those of real workbooks do not
  /// overlap, so that a row has few.
  private static let mostEntries = 500_000

  /// - Parameters:
  ///   - ranges: The ranges of a sheet.
  ///   - rows: The rows that will be asked about.
  init(_ ranges: [CellRange], in rows: Set<Int>) {
    let sorted = rows.sorted()
    var entries = 0
    for range in ranges {
      var index = Self.firstIndex(in: sorted, notBelow: range.first.row)
      while index < sorted.count, sorted[index] <= range.last.row, entries < Self.mostEntries {
        byRow[sorted[index], default: []].append(range)
        entries += 1
        index += 1
      }
    }
  }

  /// The first cell of the range around a cell, whose value a merged one shows; the cell itself
  /// outside any.
  func first(of cell: CellReference) -> CellReference {
    range(around: cell)?.first ?? cell
  }

  /// The range around a cell.
  func range(around cell: CellReference) -> CellRange? {
    byRow[cell.row]?.first { $0.contains(cell) }
  }

  private static func firstIndex(in sorted: [Int], notBelow row: Int) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
