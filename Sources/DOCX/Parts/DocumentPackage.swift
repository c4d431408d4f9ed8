internal import XLSX

/// The parts of a document and where its package leads to.
struct DocumentPackage {
  private(set) var parts = PackageParts(compression: .small)
  private(set) var roots = RelationshipsPart()

  /// Makes the parts.
  ///
  /// - Parameter document: The document.
  /// - Throws: `WorkbookError` with `invalidContent` where a table's cells do not fit its columns,
  ///   or a chart goes beyond a limit.
  init(_ document: Document) throws(WorkbookError) {
    var ways = RelationshipsPart()
    ways.add(.wordStyles, "styles.xml")
    ways.add(.settings, "settings.xml")
    ways.add(.fontTable, "fontTable.xml")
    let footer = ways.add(.footer, "footer1.xml")
    var part = try DocumentPart(document, footer: footer, ways: ways)
    try part.write()
    if !part.notes.isEmpty { part.ways.add(.footnotes, "footnotes.xml") }

    try parts.add("word/document.xml", .document, part.markup)
    try parts.add(part.ways, of: "word/document.xml")
    try parts.add("word/styles.xml", .wordStyles, StyleListPart(look: document.look).markup())
    let settings = SettingsPart(hasFootnotes: !part.notes.isEmpty)
    try parts.add("word/settings.xml", .settings, settings.markup())
    let fonts = FontTablePart(look: document.look)
    try parts.add("word/fontTable.xml", .fontTable, fonts.markup())
    try parts.add("word/footer1.xml", .footer, FooterPart().markup())
    if !part.notes.isEmpty {
      let notes = FootnotesPart(notes: part.notes)
      try parts.add("word/footnotes.xml", .footnotes, notes.markup())
    }
    for (index, data) in part.charts.enumerated() { try add(data, number: index + 1) }

    roots.add(.document, "word/document.xml")
    try addProperties(of: document)
  }

  private mutating func add(_ data: ChartData, number: Int) throws(WorkbookError) {
    let name = "word/" + DocumentPart.path(ofChart: number)
    let workbook = "embeddings/chart\(number).xlsx"
    var ways = RelationshipsPart()
    let way = ways.add(.embeddedWorkbook, "../" + workbook)
    try parts.add(name, .chart, ChartPart(chart: data.chart, workbook: way).markup())
    try parts.add(ways, of: name)
    try parts.add("word/" + workbook, .embeddedWorkbook, bytes: data.workbook())
  }

  private mutating func addProperties(of document: Document) throws(WorkbookError) {
    let core = CorePropertiesPart(
      title: document.title.map(PlainText.line), creator: document.creator.map(PlainText.line))
    try parts.add("docProps/core.xml", .coreProperties, core.markup())
    roots.add(.coreProperties, "docProps/core.xml")
    let application = ExtendedPropertiesPart(application: PlainText.line(document.application))
    try parts.add("docProps/app.xml", .extendedProperties, application.markup())
    roots.add(.extendedProperties, "docProps/app.xml")
  }
}
