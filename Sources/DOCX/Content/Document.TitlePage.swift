extension Document {
  /// A page with the title alone; it bears no number.
  public struct TitlePage: Hashable, Sendable {
    /// The title.
    public var title: Text
    /// What stands below it; nil for nothing.
    public var subtitle: Text?
    /// What stands at the page's foot, such as who issues it and when.
    public var lines: [Text]

    /// Makes a title page.
    ///
    /// - Parameters:
    ///   - title: The title.
    ///   - subtitle: What stands below it.
    ///   - lines: What stands at the page's foot.
    public init(title: Text, subtitle: Text? = nil, lines: [Text] = []) {
      self.title = title
      self.subtitle = subtitle
      self.lines = lines
    }
  }
}
