extension Document.Heading {
  /// How high a heading stands.
  public enum Level: Int, Hashable, Sendable, CaseIterable {
    /// A part of the whole: “一、”.
    case first = 1
    /// A part of that: “（一）”.
    case second
    /// A part of that again: “1.”.
    case third
  }
}
