/// Cells that lead to another place of the workbook or out of it (ISO 29500-1, 18.3.1.47).
public struct Hyperlink: Hashable, Sendable {
  /// The cells.
  public internal(set) var range: CellRange
  /// The address outside the workbook, as the file has it; nil where there is none.
  ///
  /// Nothing here ever follows it.
  public internal(set) var target: String?
  /// The place within the workbook, or within the target: `'附件1'!A1`.
  public internal(set) var location: String?
  /// What is shown when the pointer rests on the cell.
  public internal(set) var tooltip: String?
  /// The text that the link was made with; the cell's own value may be another by now.
  public internal(set) var display: String?
}
