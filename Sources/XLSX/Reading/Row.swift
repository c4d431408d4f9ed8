/// A row of a worksheet, with those of its cells that hold a value or a formula.
///
/// A row may be kept: it stays as it is while the reader goes on. It cannot go to another thread.
public struct Row {
  private let batch: RowBatch
  private let record: RowRecord

  init(batch: RowBatch, record: RowRecord) {
    self.batch = batch
    self.record = record
  }

  /// The number of the row, counted from 1.
  public var number: Int { record.number }
  /// Whether the row is hidden, by a user or by a filter.
  public var isHidden: Bool { record.isHidden }
  /// The cells that hold something, by their columns.
  public var cells: Cells { Cells(batch: batch, record: record) }

  /// How many cells show something: all but those that are ``Cell/isBlank``.
  public var filledCount: Int {
    var count = record.cells.count
    for index in record.cells where batch.cells[index].isBlank { count -= 1 }
    return count
  }

  /// The cell of a column.
  ///
  /// - Parameter column: The column, counted from 1.
  /// - Returns: The cell; nil where it holds nothing.
  /// - Complexity: O(log *n*) in the number of cells; O(1) where none is missing before it.
  public subscript(column column: Int) -> Cell? {
    guard (1...CellReference.maximumColumn).contains(column) else { return nil }
    let cells = batch.cells
    var low = record.cells.lowerBound
    var high = record.cells.upperBound
    // Most rows have no gaps: then column 7 is the seventh cell.
    let guess = low + column - 1
    if guess < high, Int(cells[guess].column) == column {
      return Cell(batch: batch, record: cells[guess], row: number)
    }
    while low < high {
      let middle = (low + high) / 2
      if Int(cells[middle].column) < column { low = middle + 1 } else { high = middle }
    }
    guard low < record.cells.upperBound, Int(cells[low].column) == column else { return nil }
    return Cell(batch: batch, record: cells[low], row: number)
  }
  /// The cell of a column by its letters: `row["B"]`.
  ///
  /// - Parameter letters: The column, from `A` to `XFD`.
  /// - Returns: The cell; nil where it holds nothing, or the letters name no column.
  public subscript(letters: String) -> Cell? {
    CellReference.columnNumber(letters).flatMap { self[column: $0] }
  }

  /// The values from column A to the last cell that holds one; nil for the gaps between.
  ///
  /// Unlike a row, they can go to another thread.
  public var values: [CellValue?] {
    var values: [CellValue?] = []
    for cell in cells {
      values.append(contentsOf: repeatElement(nil, count: cell.column - 1 - values.count))
      values.append(cell.value)
    }
    return values
  }
}
