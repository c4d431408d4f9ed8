extension Chart {
  /// Where the legend stands (ISO 29500-1, 21.2.3.24 ST_LegendPos).
  public enum Legend: Hashable, Sendable {
    /// At the right of a doughnut, below other charts; none for a single series.
    case automatic
    /// There is none.
    case hidden
    /// Above.
    case top
    /// Below.
    case bottom
    /// At the left.
    case left
    /// At the right.
    case right
  }
}
