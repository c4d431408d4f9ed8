/// The kinds of charts that a report can draw.
public enum ReportChartKind: String, Sendable, CaseIterable {
  /// None, though the figures' definition wants one.
  case none
  /// A bar a line, from the left.
  case bar
  /// A bar a line of the longest, whatever else there is.
  case topBar = "top-bar"
  /// Two bars or more a line.
  case pairedBar = "paired-bar"
  /// A bar a line, made of the columns' parts.
  case stackedBar = "stacked-bar"
  /// A ring of the lines' parts.
  case doughnut
  /// Two columns from the middle to both sides.
  case pyramid
  /// A share a line, filled up.
  case progress
  /// A square a cell, the darker the more.
  case heat
}
