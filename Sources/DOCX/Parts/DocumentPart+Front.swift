internal import XLSX

// The pages without a number before the first section.
extension DocumentPart {
  /// Writes the title page and the table of contents, where there are any.
  mutating func writeFront() {
    let geometry = PageGeometry(.portrait, document.look.margins)
    let entries = headingsInContents()
    guard document.titlePage != nil || !entries.isEmpty else { return }
    if let page = document.titlePage { write(page, on: geometry) }
    if let contents = document.contents, !entries.isEmpty { write(contents, entries) }
    markup.sectionEnd(SectionLayout(geometry: geometry))
  }

  private mutating func write(_ page: Document.TitlePage, on geometry: PageGeometry) {
    let look = document.look
    let (width, height) = (Double(geometry.textWidth) / 20, Double(geometry.textHeight) / 20)
    func above(_ points: Double) -> (inout MarkupWriter) -> Void {
      { $0.empty("w:spacing", ["w:before": String(Int(points * 20))]) }
    }
    func lines(_ text: Document.Text, _ typeface: Document.Typeface) -> Double {
      Double(TextMeasure(typeface.points).lines(of: text.string, in: width))
    }
    var used = (height * 0.22).rounded()
    writeParagraph(page.title, style: "Title", above(used))
    used += lines(page.title, look.title) * look.titleLine
    if let subtitle = page.subtitle {
      writeParagraph(subtitle, style: "Subtitle", above(look.line / 2))
      used += look.line / 2 + lines(subtitle, look.subtitle) * look.line
    }
    // The last line stands somewhat above the page's foot.
    used += page.lines.map { lines($0, look.subtitle) * look.line }.reduce(0, +) + height * 0.12
    for (index, line) in page.lines.enumerated() {
      let space = index == 0 ? max(height - used, look.line) : 0
      writeParagraph(line, style: "Subtitle", above(space))
    }
  }

  /// The headings that the table of contents has, each with its number among all.
  private func headingsInContents() -> [(number: Int, heading: Document.Heading)] {
    guard let contents = document.contents else { return [] }
    var number = 0
    var entries: [(number: Int, heading: Document.Heading)] = []
    for case .heading(let heading) in document.sections.flatMap(\.blocks) {
      number += 1
      if heading.level.rawValue <= contents.depth { entries.append((number, heading)) }
    }
    return entries
  }

  /// Writes the table of contents as a field (17.16.5.68 TOC) with its result, in a block that Word
  /// knows for one (17.5.2.12 docPartObj).
  private mutating func write(
    _ contents: Document.Contents, _ entries: [(number: Int, heading: Document.Heading)]
  ) {
    markup.start("w:sdt")
    markup.element("w:sdtPr") { markup in
      markup.element("w:docPartObj") { markup in
        markup.property("w:docPartGallery", "Table of Contents")
        markup.empty("w:docPartUnique")
      }
    }
    markup.start("w:sdtContent")
    let isSecondPage = document.titlePage != nil
    writeParagraph(Document.Text(contents.title), style: "TOCHeading") { markup in
      if isSecondPage { markup.empty("w:pageBreakBefore") }
    }
    for (index, entry) in entries.enumerated() {
      let page = pages.indices.contains(entry.number - 1) ? pages[entry.number - 1] : 1
      markup.element("w:p") { markup in
        markup.element("w:pPr") { $0.property("w:pStyle", "TOC\(entry.heading.level.rawValue)") }
        if index == 0 { Self.writeBeginning(&markup, of: contents) }
        Self.writeEntry(&markup, entry.number, entry.heading, page: page)
      }
    }
    markup.element("w:p") { markup in
      markup.element("w:pPr") { $0.hairline() }
      markup.fieldMark("end")
    }
    markup.end("w:sdtContent")
    markup.end("w:sdt")
  }

  private static func writeBeginning(
    _ markup: inout MarkupWriter, of contents: Document.Contents
  ) {
    markup.fieldMark("begin")
    markup.element("w:r") {
      $0.element(
        "w:instrText", ["xml:space": "preserve"],
        text: " TOC \\o \"1-\(contents.depth)\" \\h \\z \\u ", escaping: .plain)
    }
    markup.fieldMark("separate")
  }

  private static func writeEntry(
    _ markup: inout MarkupWriter, _ number: Int, _ heading: Document.Heading, page: Int
  ) {
    let bookmark = bookmark(number)
    markup.element("w:hyperlink", ["w:anchor": bookmark, "w:history": "1"]) { markup in
      markup.element("w:r") { $0.words(PlainText.line(heading.text.string)) }
      markup.element("w:r") { $0.empty("w:tab") }
      markup.field("PAGEREF \(bookmark) \\h", result: String(page))
    }
  }
}
