extension ParagraphStyle {
  /// The style of headings of a level.
  static func id(of level: Document.Heading.Level) -> String { "Heading\(level.rawValue)" }

  /// The style of a paragraph.
  static func id(of style: Document.Paragraph.Style) -> String {
    switch style {
    case .body: "BodyText"
    case .unindented: "Normal"
    case .centered: "Centered"
    case .trailing: "Trailing"
    case .note: "Note"
    }
  }

  /// All styles of paragraphs, the one first that the others are based on.
  ///
  /// - Parameters:
  ///   - look: Typefaces, sizes and distances.
  ///   - width: The width of a line of upright pages, in twips.
  /// - Returns: The styles.
  static func all(_ look: Document.Look, width: Int) -> [ParagraphStyle] {
    texts(look) + headings(look) + tables(look) + contents(look, width: width)
  }

  private static func texts(_ look: Document.Look) -> [ParagraphStyle] {
    func text(_ id: String, _ name: String, firstLine: Int = 0, _ alignment: String = "both")
      -> Self
    {
      ParagraphStyle(
        id: id, name: name, typeface: look.body, line: .exact(look.line), firstLine: firstLine,
        alignment: alignment)
    }
    return [
      text("Normal", "Normal"),
      text("BodyText", "Body Text", firstLine: 2),
      text("Centered", "居中", "center"),
      text("Trailing", "落款", "right"),
      ParagraphStyle(
        id: "Note", name: "附注", typeface: look.note, line: .exact(look.noteLine)),
      ParagraphStyle(
        id: "Title", name: "Title", typeface: look.title, line: .exact(look.titleLine),
        alignment: "center", next: "BodyText"),
      ParagraphStyle(
        id: "Subtitle", name: "Subtitle", typeface: look.subtitle, line: .exact(look.line),
        alignment: "center", next: "BodyText"),
      ParagraphStyle(
        id: "Footer", name: "footer", typeface: look.footer, line: .automatic,
        alignment: "center"),
      ParagraphStyle(
        id: "FootnoteText", name: "footnote text", typeface: look.note,
        line: .exact(look.noteLine)),
      // Charts stand in lines as high as they are.
      ParagraphStyle(
        id: "Figure", name: "图", typeface: look.body, line: .automatic,
        space: (look.chartSpace, 0), alignment: "center"),
    ]
  }

  private static func headings(_ look: Document.Look) -> [ParagraphStyle] {
    Document.Heading.Level.allCases.map { level in
      ParagraphStyle(
        id: id(of: level), name: "heading \(level.rawValue)", typeface: look.heading(level),
        line: .exact(look.line), firstLine: 2, alignment: "left",
        outline: level.rawValue - 1, keepsWithNext: true,
        next: "BodyText")
    }
  }

  private static func tables(_ look: Document.Look) -> [ParagraphStyle] {
    var total = look.table
    total.isBold = true
    func cell(_ id: String, _ name: String, _ typeface: Document.Typeface) -> ParagraphStyle {
      ParagraphStyle(
        id: id, name: name, typeface: typeface, line: .exact(look.tableLine), alignment: "left")
    }
    return [
      cell("TableText", "表格文字", look.table),
      cell("TableHeader", "表格表头", look.tableHeader),
      cell("TableTotal", "表格合计", total),
      ParagraphStyle(
        id: "Caption", name: "caption", typeface: look.caption, line: .exact(look.captionLine),
        alignment: "center", next: "BodyText"),
    ]
  }

  private static func contents(_ look: Document.Look, width: Int) -> [ParagraphStyle] {
    // Closer than the text: the contents of most reports fit a page.
    let line = min(look.line, 24)
    let title = ParagraphStyle(
      id: "TOCHeading", name: "TOC Heading", typeface: look.title,
      line: .exact(look.titleLine), space: (0, 14), alignment: "center", next: "BodyText")
    return [title]
      + Document.Heading.Level.allCases.map { level in
        var typeface = level == .first ? look.firstHeading : look.body
        typeface.size = min(typeface.points, 14)
        return ParagraphStyle(
          id: "TOC\(level.rawValue)", name: "toc \(level.rawValue)", typeface: typeface,
          // All lines reach the margin: LibreOffice shows no number that stands beyond their end.
          line: .exact(line), left: (level.rawValue - 1) * 2, alignment: "left",
          dots: width, next: "BodyText")
      }
  }
}
