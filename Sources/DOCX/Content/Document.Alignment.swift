extension Document {
  /// Where text stands between two edges.
  public enum Alignment: Hashable, Sendable {
    /// At the left.
    case leading
    /// In the middle.
    case center
    /// At the right, as numbers do.
    case trailing
  }
}
