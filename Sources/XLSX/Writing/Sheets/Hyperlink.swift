/// A cell that leads to another place of the workbook (ISO 29500-1, 18.3.1.47).
struct Hyperlink: Hashable {
  /// The cell.
  var cell: CellReference
  /// The place it leads to.
  var location: String
  /// What is shown when the pointer rests on the cell.
  var tooltip: String?
}
