/// Some rows that follow one another, with the bytes of their texts.
///
/// The reader fills one batch again and again as long as nobody keeps a row of it.
final class RowBatch {
  /// What the cells refer to.
  let context: CellContext
  /// The rows, in the order of the file.
  var rows: [RowRecord] = []
  /// The cells of all rows.
  var cells: [CellRecord] = []
  /// The texts of all cells, in UTF-8.
  var bytes: [UInt8] = []
  /// What is known of a few cells beside their values.
  var notes = CellNotes()

  init(context: CellContext) {
    self.context = context
  }

  /// The text of a cell that has it to itself.
  ///
  /// - Parameter cell: A cell of this batch.
  /// - Returns: The text.
  func text(of cell: CellRecord) -> String {
    let start = Int(cell.start)
    return String(decoding: bytes[start..<start + Int(cell.length)], as: UTF8.self)
  }
}
