extension Document {
  /// How a page of A4 lies.
  public enum Orientation: String, Hashable, Sendable {
    /// Upright: 210 mm wide.
    case portrait
    /// On its side: 297 mm wide, for wide tables.
    case landscape
  }
}
