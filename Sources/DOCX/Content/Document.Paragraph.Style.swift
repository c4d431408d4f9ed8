extension Document.Paragraph {
  /// How a paragraph is set.
  public enum Style: Hashable, Sendable {
    /// Its first line begins two characters in.
    case body
    /// Its first line begins where the others do.
    case unindented
    /// In the middle.
    case centered
    /// At the right, as a signature and a date are.
    case trailing
    /// Small, for what is said beside the matter.
    case note
  }
}
