internal import XLSX

/// Writes `word/document.xml` (ISO 29500-1, 17.2.3 document), and keeps what other parts have to
/// hold: footnotes and charts.
struct DocumentPart {
  let document: Document
  /// The page of each heading.
  let pages: [Int]
  /// The id of the way to the footer.
  let footer: String
  /// The ways from the part.
  var ways: RelationshipsPart
  /// What was written so far.
  var markup = MarkupWriter()
  /// What footnotes say.
  var notes: [String] = []
  /// The charts in their order.
  var charts: [ChartData] = []
  /// How many headings and tables were written.
  var (headings, tables) = (0, 0)
  /// How many figures have a number.
  var figures = 0

  /// Begins a part.
  ///
  /// - Parameters:
  ///   - document: What it says.
  ///   - footer: The id of the way to the footer.
  ///   - ways: The ways from the part so far.
  /// - Throws: `WorkbookError` with `invalidContent` where a table's cells do not fit its columns.
  init(_ document: Document, footer: String, ways: RelationshipsPart) throws(WorkbookError) {
    self.document = document
    self.footer = footer
    self.ways = ways
    pages = try PageEstimate(document).pages
  }

  /// Writes the part.
  ///
  /// - Throws: `WorkbookError` with `invalidContent` where a chart goes beyond a limit.
  mutating func write() throws(WorkbookError) {
    markup.declaration()
    markup.start(
      "w:document",
      [
        "xmlns:w": WordNamespace.main, "xmlns:r": Namespace.officeRelationships,
        "xmlns:wp": WordNamespace.drawing, "xmlns:a": Namespace.drawing,
        "xmlns:c": Namespace.chart,
      ])
    markup.start("w:body")
    writeFront()
    let sections = document.sections.isEmpty ? [Document.Section()] : document.sections
    for (index, section) in sections.enumerated() {
      let geometry = PageGeometry(section.orientation, document.look.margins)
      for block in section.blocks { try write(block, on: geometry) }
      let layout = SectionLayout(
        geometry: geometry, footer: footer, restartsNumbers: index == 0)
      // The last section's layout stands by itself.
      if index < sections.count - 1 { markup.sectionEnd(layout) } else { layout.write(&markup) }
    }
    markup.end("w:body")
    markup.end("w:document")
  }

  private mutating func write(
    _ block: Document.Block, on geometry: PageGeometry
  ) throws(WorkbookError) {
    switch block {
    case .heading(let heading): write(heading)
    case .paragraph(let paragraph): write(paragraph)
    case .table(let table): try write(table, on: geometry)
    case .figure(let figure): try write(figure, on: geometry)
    case .pageBreak:
      markup.element("w:p") { markup in
        markup.element("w:pPr") { $0.hairline() }
        markup.element("w:r") { $0.empty("w:br", ["w:type": "page"]) }
      }
    }
  }
}
