/// How a column is shown (ISO 29500-1, 18.3.1.13).
struct ColumnFormat: Hashable {
  /// The width in digits of the normal font; nil for the reader's own.
  var width: Double?
  /// The place of the style of cells that are not written.
  var style: Int
  /// Whether the column is hidden.
  var isHidden: Bool
}
