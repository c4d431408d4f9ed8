/// How a table of figures is drawn.
public enum FigureChartKind: String, Sendable, CaseIterable {
  /// A ring of shares of a whole.
  case doughnut
  /// Lying bars of each line.
  case bar
  /// Lying bars of each line, the columns one behind the other.
  case stackedBar = "stacked-bar"
  /// Lying bars of each line, the columns below one another.
  case pairedBar = "paired-bar"
  /// Lying bars of the first lines.
  case topBar = "top-bar"
  /// Bars of the first two columns to both sides of a middle line.
  case pyramid
  /// Bars of equal length, filled as far as something is done; the last column is outstanding.
  case progress
  /// No chart: cells are the darker the larger their numbers are.
  case heat
}
