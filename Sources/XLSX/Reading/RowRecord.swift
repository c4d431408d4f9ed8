/// A row as the reader keeps it.
struct RowRecord {
  /// The number, counted from 1.
  var number: Int
  /// Whether the row is hidden.
  var isHidden: Bool
  /// Which cells of the batch are in it, in the order of their columns.
  var cells: Range<Int>
}
