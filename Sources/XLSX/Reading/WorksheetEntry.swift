/// A worksheet as the workbook lists it.
public struct WorksheetEntry: Sendable, Hashable {
  /// Whether a worksheet's tab can be seen (ISO 29500-1, 18.18.68 ST_SheetState).
  public enum Visibility: String, Sendable, Hashable {
    /// The tab is there.
    case visible
    /// The tab is hidden; a user can bring it back.
    case hidden
    /// The tab is hidden so that only a program can bring it back.
    case veryHidden
  }

  /// The name on the tab.
  public let name: String
  /// Whether the tab can be seen.
  public let visibility: Visibility
  /// The place among all sheets of the workbook, chart sheets among them, counted from 0.
  public let index: Int
  /// The part that holds the rows; nil where the workbook names a sheet that is not there.
  let part: PartName?
}
