extension Row {
  /// The cells of a row that hold something, by their columns.
  public struct Cells: RandomAccessCollection {
    private let batch: RowBatch
    private let record: RowRecord

    init(batch: RowBatch, record: RowRecord) {
      self.batch = batch
      self.record = record
    }

    /// The place of the first cell.
    public var startIndex: Int { 0 }
    /// The place after the last cell.
    public var endIndex: Int { record.cells.count }

    /// A cell by its place among those that hold something, counted from 0.
    ///
    /// - Parameter position: The place; it is not the column.
    /// - Returns: The cell.
    public subscript(position: Int) -> Cell {
      Cell(
        batch: batch, record: batch.cells[record.cells.lowerBound + position],
        row: record.number)
    }
  }
}
