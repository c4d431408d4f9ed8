/// Which cell of a table a count belongs to, by the numbers of its labels.
struct FigureKey: Hashable {
  /// The block; 0 where there are none.
  var layer: Int32
  /// The line.
  var row: Int32
  /// The column: of a dimension, or the measure's position.
  var column: Int32

  /// The line of a measure that is not the sum of its lines.
  static let wholeRow = Int32.min
}
