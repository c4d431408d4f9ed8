/// A worksheet as the workbook lists it.
public struct WorksheetEntry: Sendable, Hashable {
  /// The name on the tab.
  public let name: String
  /// Whether the tab can be seen.
  public let visibility: SheetVisibility
  /// The place among all sheets of the workbook, chart sheets among them, counted from 0.
  public let index: Int
  /// The part that holds the rows; nil where the workbook names a sheet that is not there.
  let part: PartName?
}
