extension Chart {
  /// What a chart draws.
  public enum Kind: Hashable, Sendable {
    /// Upright bars, the categories from left to right.
    case columns(Grouping)
    /// Lying bars, the categories from top to bottom, as they stand in a table.
    case bars(Grouping)
    /// Lines with a mark at each value.
    case lines
    /// A ring, or one around the other; colours are those of the categories.
    case doughnut
    /// Lying bars to both sides of a middle line, the categories from bottom to top, as for
    /// the ages of men and women.
    ///
    /// There are two series. One of them has no value above 0, the other none below; the axis and
    /// the labels show both without a sign. Give the cells the format `0;0` to the same end. The
    /// axis reaches equally far to both sides, by the values that the chart is given.
    case pyramid
    /// Lying bars of equal length that are filled as far as something is done; the last series is
    /// what is outstanding.
    case progress
  }
}
