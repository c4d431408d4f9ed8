extension Chart {
  /// What is written at bars, slices and points.
  ///
  /// Where a bar or a slice is too small for its label, there is none: labels do not lie one upon
  /// the other.
  public enum Labels: Hashable, Sendable {
    /// Nothing.
    case none
    /// Their values.
    case values
    /// Which part of the whole they are: for doughnuts only, others show their values.
    case shares
  }
}
