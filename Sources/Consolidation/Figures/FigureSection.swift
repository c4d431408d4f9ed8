/// Tables of figures that belong together, such as 三个名单.
public struct FigureSection: Sendable {
  /// What it is called; a sheet bears the name.
  public var title: String
  /// What it holds.
  public var summary: String
  /// The tables from top to bottom.
  public var tables: [FigureTable]
}
