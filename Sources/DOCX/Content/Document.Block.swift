extension Document {
  /// One of the pieces that follow one another down the pages.
  public enum Block: Hashable, Sendable {
    /// A heading.
    case heading(Heading)
    /// A paragraph.
    case paragraph(Paragraph)
    /// A table with its caption.
    case table(Table)
    /// A chart with its caption.
    case figure(Figure)
    /// What follows begins on a new page.
    case pageBreak

    /// A heading.
    ///
    /// - Parameters:
    ///   - text: Its text, with its number where it has one.
    ///   - level: How high it stands.
    /// - Returns: The block.
    public static func heading(_ text: Text, level: Heading.Level) -> Block {
      .heading(Heading(text, level: level))
    }

    /// A paragraph.
    ///
    /// - Parameters:
    ///   - text: Its text.
    ///   - style: How it is set.
    /// - Returns: The block.
    public static func paragraph(_ text: Text, style: Paragraph.Style = .body) -> Block {
      .paragraph(Paragraph(text, style: style))
    }
  }
}
