extension Chart {
  /// How the bars of several series stand together (ISO 29500-1, 21.2.3.4 ST_BarGrouping).
  public enum Grouping: String, Hashable, Sendable {
    /// Side by side.
    case clustered
    /// One upon the other.
    case stacked
    /// One upon the other, as shares of the whole.
    case percentStacked
  }
}
