extension Document {
  /// Typefaces, sizes and margins of a document.
  public struct Look: Hashable, Sendable {
    /// The title on the title page and above the table of contents.
    public var title: Typeface
    /// What stands below the title.
    public var subtitle: Typeface
    /// The headings of the first level.
    public var firstHeading: Typeface
    /// The headings of the second level.
    public var secondHeading: Typeface
    /// The headings of the third level.
    public var thirdHeading: Typeface
    /// Paragraphs.
    public var body: Typeface
    /// Cells of tables.
    public var table: Typeface
    /// The header rows of tables.
    public var tableHeader: Typeface
    /// Captions of tables and figures.
    public var caption: Typeface
    /// Notes below tables and footnotes.
    public var note: Typeface
    /// Page numbers.
    public var footer: Typeface
    /// The distance from line to line of paragraphs and headings, in points.
    public var lineHeight: Double
    /// The margins of upright pages; those of pages on their side are the same, turned.
    public var margins: Margins

    /// The look of Chinese official documents (GB/T 9704-2012, 5.2 and 7): 三号仿宋 for text, 二号
    /// 小标宋 for the title, 黑体, 楷体 and 仿宋 for headings, 22 lines a page, within margins of 37,
    /// 35, 28 and 26 mm.
    ///
    /// Tables are smaller, as the standard leaves it open: 五号.
    public static let official = Look(
      title: Typeface("方正小标宋简体", or: "宋体", size: 22),
      subtitle: Typeface("楷体_GB2312", or: "楷体", size: 16),
      firstHeading: Typeface("黑体", size: 16),
      secondHeading: Typeface("楷体_GB2312", or: "楷体", size: 16),
      thirdHeading: Typeface("仿宋_GB2312", or: "仿宋", size: 16, isBold: true),
      body: Typeface("仿宋_GB2312", or: "仿宋", size: 16),
      table: Typeface("宋体", size: 10.5), tableHeader: Typeface("黑体", size: 10.5),
      caption: Typeface("黑体", size: 12), note: Typeface("宋体", size: 9),
      footer: Typeface("宋体", size: 14, latin: "宋体"), lineHeight: 28.9,
      margins: Margins(top: 37, bottom: 35, left: 28, right: 26))

    /// The typefaces in the order of their uses.
    var typefaces: [Typeface] {
      [
        title, subtitle, firstHeading, secondHeading, thirdHeading, body, table, tableHeader,
        caption, note, footer,
      ]
    }

    /// The typeface of headings of a level.
    func heading(_ level: Heading.Level) -> Typeface {
      switch level {
      case .first: firstHeading
      case .second: secondHeading
      case .third: thirdHeading
      }
    }
  }
}
