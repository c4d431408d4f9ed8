extension Document {
  /// A heading, which navigation and the table of contents know.
  public struct Heading: Hashable, Sendable {
    /// Its text, with its number where it has one.
    public var text: Text
    /// How high it stands.
    public var level: Level

    /// Makes a heading.
    ///
    /// - Parameters:
    ///   - text: Its text.
    ///   - level: How high it stands.
    public init(_ text: Text, level: Level) {
      self.text = text
      self.level = level
    }
  }
}
