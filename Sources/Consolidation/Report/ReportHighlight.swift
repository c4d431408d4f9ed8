/// A main figure of a report, which a later one is compared with.
public struct ReportHighlight: Sendable {
  /// By what later reports know it: how it comes from the figures.
  public var id: String
  /// What it is called.
  public var name: String
  /// What it is.
  public var amount: FigureAmount
}
