/// What stands in a chapter of a report.
public enum ReportPart: Sendable {
  /// A heading within the chapter.
  case heading(String)
  /// A paragraph with numbers in it.
  case sentence(ReportSentence)
  /// A table of figures, with its chart.
  case table(Table)
  /// A place that somebody has to write: its words say what belongs there.
  case blank(String)

  /// How a table of figures stands in a report.
  public struct Table: Sendable {
    /// The table's id.
    public var id: String
    /// The keys of the columns that are shown; nil for all but the shares beside single columns.
    public var columns: [String]?
    /// How many lines are shown at most, totals not counted; nil for all.
    public var lines: Int?
    /// The chart above it; nil for what the definition of the figures wants.
    public var chart: FigureChartKind?
    /// Whether there is a chart, if either wants one.
    public var isDrawn = true
    /// The keys of the columns that the chart shows; nil for those that suit its kind.
    public var chartColumns: [String]?

    /// Makes one that shows a table as it is.
    public init(_ id: String) {
      self.id = id
    }
  }
}
