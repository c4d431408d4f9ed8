/// A link from a cell to another place of its workbook.
public struct CellLink: Hashable, Sendable {
  /// The place, such as `'Notes'!A1` or a defined name.
  public var location: String
  /// What is shown when the pointer rests on the cell; nil for the place.
  public var tooltip: String?

  /// Makes a link.
  ///
  /// - Parameters:
  ///   - location: The place, such as `'Notes'!A1` or a defined name.
  ///   - tooltip: What is shown when the pointer rests on the cell.
  public init(to location: String, tooltip: String? = nil) {
    self.location = location
    self.tooltip = tooltip
  }
}
