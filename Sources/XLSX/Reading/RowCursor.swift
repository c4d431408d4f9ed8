/// Walks through the rows of a worksheet that hold at least one value, in the order of the file.
///
/// ```swift
/// let rows = try workbook.rows(of: workbook.sheet(named: "People"))
/// while let row = try rows.next() {
///   print(row["A"]?.string ?? "", row["B"]?.number ?? 0)
/// }
/// ```
///
/// Rows are read as they are asked for: leave the loop, and the rest is never inflated. Cursors of
/// several worksheets may be open at once. A cursor belongs to the thread of its reader.
public final class RowCursor {
  private let stream: WorksheetStream
  private var batch: RowBatch
  private var position = 0

  init(_ stream: WorksheetStream, batch: RowBatch) {
    self.stream = stream
    self.batch = batch
  }

  /// Goes on to the next row.
  ///
  /// - Returns: The row; nil at the end of the worksheet, and again each time after that.
  /// - Throws: ``WorkbookError`` where the worksheet is damaged or goes beyond a limit, after the
  ///   rows before the damage; again each time after that.
  public func next() throws(WorkbookError) -> Row? {
    while position == batch.rows.count {
      position = 0
      guard try stream.next(&batch) else { return nil }
    }
    defer { position += 1 }
    return Row(batch: batch, record: batch.rows[position])
  }

  /// What the worksheet has beside its rows, as far as it was read.
  public var features: WorksheetFeatures { stream.features }
}
