internal import XLSX

// Paragraphs and headings (ISO 29500-1, 17.3).
extension DocumentPart {
  /// Writes a paragraph.
  ///
  /// - Parameters:
  ///   - text: Its text.
  ///   - style: The id of its style.
  ///   - properties: What writes its further properties, behind its style.
  mutating func writeParagraph(
    _ text: Document.Text, style: String, _ properties: (inout MarkupWriter) -> Void = { _ in }
  ) {
    markup.start("w:p")
    markup.element("w:pPr") { markup in
      markup.property("w:pStyle", style)
      properties(&markup)
    }
    write(text)
    markup.end("w:p")
  }

  /// Writes a paragraph between headings.
  mutating func write(_ paragraph: Document.Paragraph) {
    // A word that is moved to the next line whole would leave a line behind that is spread wide.
    let isSpread = paragraph.style == .body || paragraph.style == .unindented
    let isRagged = isSpread && TextMeasure.hasLongWord(paragraph.text.string)
    writeParagraph(paragraph.text, style: ParagraphStyle.id(of: paragraph.style)) { markup in
      if isRagged { markup.property("w:jc", "left") }
    }
  }

  /// Writes a heading, with the bookmark by which the table of contents finds it.
  mutating func write(_ heading: Document.Heading) {
    headings += 1
    markup.start("w:p")
    markup.element("w:pPr") { $0.property("w:pStyle", ParagraphStyle.id(of: heading.level)) }
    markup.empty(
      "w:bookmarkStart", ["w:id": String(headings), "w:name": Self.bookmark(headings)])
    write(heading.text)
    markup.empty("w:bookmarkEnd", ["w:id": String(headings)])
    markup.end("w:p")
  }

  /// The name of the bookmark at a heading, as Word itself names them: it takes over those that are
  /// there.
  static func bookmark(_ number: Int) -> String {
    let digits = String(number)
    return "_Toc" + String(repeating: "0", count: max(0, 9 - digits.count)) + digits
  }

  /// Writes the runs of a text.
  mutating func write(_ text: Document.Text) {
    for run in text.runs {
      if !run.text.isEmpty {
        markup.element("w:r") { markup in
          Self.writeProperties(&markup, of: run)
          markup.words(run.text)
        }
      }
      guard let note = run.footnote else { continue }
      notes.append(note)
      markup.element("w:r") { markup in
        markup.element("w:rPr") { $0.property("w:rStyle", "FootnoteReference") }
        markup.empty("w:footnoteReference", ["w:id": String(notes.count)])
      }
    }
  }

  private static func writeProperties(_ markup: inout MarkupWriter, of run: Document.Run) {
    let isChinese = run.text.utf8.contains { $0 >= 0x80 }
    guard isChinese || run.isBold || run.isItalic || run.isPlaceholder || run.color != nil else {
      return
    }
    markup.element("w:rPr") { markup in
      if run.isPlaceholder { markup.property("w:rStyle", "PlaceholderText") }
      // Quotation marks and dashes are Latin or Chinese: here they are as wide as characters.
      if isChinese { markup.empty("w:rFonts", ["w:hint": "eastAsia"]) }
      if run.isBold {
        markup.empty("w:b")
        markup.empty("w:bCs")
      }
      if run.isItalic {
        markup.empty("w:i")
        markup.empty("w:iCs")
      }
      if let color = run.color { markup.property("w:color", color.digits) }
    }
  }
}
