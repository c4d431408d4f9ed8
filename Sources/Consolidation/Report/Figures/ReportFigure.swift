/// A figure of a report, with the region that it is of.
public struct ReportFigure: Sendable {
  /// The figure.
  public var figure: Figure
  /// The id of its table.
  public var table: String
  /// The region; nil where it is of no single one.
  public var region: String?
}
