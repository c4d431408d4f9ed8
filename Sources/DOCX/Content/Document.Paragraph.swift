extension Document {
  /// A paragraph.
  public struct Paragraph: Hashable, Sendable {
    /// Its text.
    public var text: Text
    /// How it is set.
    public var style: Style

    /// Makes a paragraph.
    ///
    /// - Parameters:
    ///   - text: Its text.
    ///   - style: How it is set.
    public init(_ text: Text, style: Style = .body) {
      self.text = text
      self.style = style
    }
  }
}
