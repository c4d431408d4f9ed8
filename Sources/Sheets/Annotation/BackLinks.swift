internal import XLSX

/// Chooses the cells that lead back to the list: of each row that has a fault one that has none.
///
/// A faulty cell is clicked to be mended, and must lead nowhere.
struct BackLinks {
  private let tables: [ClosedRange<Int>]
  private let faulty: Set<CellReference>
  private let linked: RangeLookup
  private let merged: RangeLookup

  /// - Parameters:
  ///   - tables: The columns of the tables on the sheet, from 1.
  ///   - faulty: The cells that are marked.
  ///   - linked: The cells that lead somewhere already, in the rows concerned.
  ///   - merged: What is merged there.
  init(
    tables: [ClosedRange<Int>], faulty: Set<CellReference>, linked: RangeLookup,
    merged: RangeLookup
  ) {
    self.tables = tables
    self.faulty = faulty
    self.linked = linked
    self.merged = merged
  }

  /// From the left edge of the tables to their right one.
  private var columns: ClosedRange<Int> {
    let first = tables.map(\.lowerBound).min() ?? 1
    let last = tables.map(\.upperBound).max() ?? 1
    return first...max(first, min(last, CellReference.maximumColumn))
  }

  /// The cell of a row that may lead back: the first from the left; nil where there is none.
  func cell(inRow row: Int) -> CellReference? {
    columns.lazy.map { CellReference(row: row, column: $0) }.first { cell in
      guard !faulty.contains(cell), linked.range(around: cell) == nil else { return false }
      guard let range = merged.range(around: cell) else { return true }
      return range.first == cell
    }
  }
}
