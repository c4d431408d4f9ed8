extension Document {
  /// A table of contents on pages of its own, made of the headings.
  ///
  /// Its entries lead to the headings. Their page numbers come from an estimate of the layout, so
  /// that they are there without the office program being asked to count; whoever changes the
  /// document brings them up to date there (in Word: F9).
  public struct Contents: Hashable, Sendable {
    /// What stands above it.
    public var title: String
    /// How many levels of headings it has, from 1 to 3.
    public var depth: Int

    /// Makes a table of contents.
    ///
    /// - Parameters:
    ///   - title: What stands above it.
    ///   - depth: How many levels of headings it has; brought into 1 to 3.
    public init(title: String = "目　录", depth: Int = 3) {
      self.title = title
      self.depth = min(max(depth, 1), 3)
    }
  }
}
