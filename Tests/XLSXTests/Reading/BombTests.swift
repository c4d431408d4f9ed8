import Testing
import XLSX

/// Small files that stand for much: each met a reader once that gave out memory or time for it.
@Suite struct BombTests {
  private func limit(_ sketch: Sketch) -> String? {
    let error = #expect(throws: WorkbookError.self) { try sketch.cells() }
    #expect(error?.code == .limitExceeded, "\(error as Any)")
    return error?.limit
  }

  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  // libxml2 compares the declarations of an element with each other, and they are no attributes.
  @Test("Namespaces are counted with the attributes")
  func namespaces() {
    let declarations = (1...200).map { " xmlns:n\($0)='u\($0)'" }.joined()
    #expect(limit(Sketch(rows: "<row\(declarations)/>")) == "attributes")
  }

  // 10 million times one cell took 230 MB, since the later one holds only when the row ends.
  @Test("A cell said over and over takes the room of a full row at most")
  func sameCell() throws {
    let cells = repeated("<c r='A1'><v>1</v></c>", 50_000) + "<c r='B1'><v>2</v></c>"
    #expect(
      try Sketch(rows: "<row>\(cells)</row>").cells() == ["A1 number 1.0", "B1 number 2.0"])
  }

  // Rows that only cells name were not counted: there could be as many as there are bytes.
  @Test("A row that a cell begins is counted as a row")
  func rowsOfCells() {
    let cells = (1...10).map { "<c r='A\($0)'><v>1</v></c>" }.joined()
    var limits = ReadingLimits.standard
    limits.rows = 9
    let error = #expect(throws: WorkbookError.self) {
      try Sketch(rows: "<row>\(cells)</row>").cells(limits)
    }
    #expect(error?.limit == "rows")
  }

  // 8,000 format codes of 100 KB, packed to 1 MB, took 260 MB.
  @Test("Long format codes are counted together")
  func formatCodes() {
    var limits = ReadingLimits.standard
    limits.metadataBytes = 4000
    let formats = (1...9).map { "<numFmt numFmtId='\($0)' formatCode='\(repeated("y", 500))'/>" }
    let sketch = Sketch(rows: "<row/>", styles: "<numFmts>\(formats.joined())</numFmts>")
    let error = #expect(throws: WorkbookError.self) { try sketch.cells(limits) }
    #expect(error?.limit == "metadataBytes")
  }

  // 3 million content types took 310 MB.
  @Test("Content types and relationships are counted")
  func packageLists() {
    var types = Sketch()
    types["[Content_Types].xml"] =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
      + repeated("<Default Extension='x' ContentType='y'/>", 65_537) + "</Types>"
    #expect(limit(types) == "contentTypes")
    var links = Sketch()
    links["_rels/.rels"] =
      "<Relationships xmlns='\(Sketch.package)'>"
      + repeated("<Relationship Id='a' Target='b'/>", 131_073) + "</Relationships>"
    #expect(limit(links) == "relationships")
  }

  // 3,000 targets of 50,000 folders each took 4 seconds.
  @Test("A target of endless folders is no part")
  func endlessTarget() throws {
    var sketch = Sketch(rows: "<row/>")
    sketch["xl/_rels/workbook.xml.rels"] = Sketch.relationships([
      ("worksheet", repeated("a/../", 1000) + "worksheets/sheet1.xml")
    ])
    let error = #expect(throws: WorkbookError.self) { try sketch.cells() }
    #expect(error?.code == .damaged)
  }

  @Test("One text of a megabyte is too long, in a cell and among the shared strings")
  func longText() {
    let text = repeated("a", 1 << 20) + "a"
    #expect(limit(Sketch(rows: "<row><c t='str'><v>\(text)</v></c></row>")) == "cellBytes")
    #expect(limit(Sketch(rows: "<row/>", strings: "<si><t>\(text)</t></si>")) == "cellBytes")
  }

  // A page of shared strings has a megabyte: texts before, at and behind its end are all there.
  @Test("Shared strings of several pages are read right")
  func pages() throws {
    let long = repeated("长", 100_000)
    let strings = (0..<12).map { "<si><t>\($0)\(long)</t></si><si><t/></si><si><t>\($0)</t></si>" }
    let cells = (0..<36).map { "<c t='s'><v>\($0)</v></c>" }.joined()
    let sketch = Sketch(rows: "<row>\(cells)</row>", strings: strings.joined())
    var texts: [String] = []
    let workbook = try sketch.open()
    for sheet in workbook.sheets {
      try workbook.forEachRow(of: sheet) { row in
        texts += row.cells.map(\.rawText)
        return .next
      }
    }
    #expect(texts == (0..<12).flatMap { ["\($0)\(long)", "\($0)"] })
  }

  // 10 million different names kept libxml2 busy for minutes.
  @Test("Different names are counted, of elements and of attributes")
  func names() {
    let elements = (0...65_536).map { "<a\($0)/>" }.joined()
    #expect(limit(Sketch(rows: elements)) == "names")
    // The scanner of plain rows need not know of names; the parser, which reads these, must.
    let attributes = (0...65_536).map { "<a b\($0)=''/>" }.joined()
    #expect(limit(Sketch(rows: attributes)) == "names")
  }

  // 4,096 sheets of one part had its 12 MB read 4,096 times, and counted once.
  @Test("A part is one sheet's; another that names it has none")
  func sharedPart() throws {
    var sketch = Sketch(rows: "<row><c><v>1</v></c></row>")
    sketch["xl/workbook.xml"] = Sketch.workbook(
      "<sheet name='甲' sheetId='1' r:id='rId1'/><sheet name='乙' sheetId='2' r:id='rId1'/>")
    let workbook = try sketch.open()
    #expect(workbook.sheets.map(\.name) == ["甲", "乙"])
    #expect(try workbook.forEachRow(of: workbook.sheets[0]) { _ in .next }.isComplete)
    let error = #expect(throws: WorkbookError.self) {
      try workbook.forEachRow(of: workbook.sheets[1]) { _ in .next }
    }
    #expect(error?.code == .damaged)
  }

  // 4,000 entries over the same 35 KB gave 2 GB, each within its own grace.
  @Test("All parts together are held against the size of the file")
  func totalRatio() {
    let sketch = Sketch(rows: "<row><c><v>1</v></c></row>")
    var limits = ReadingLimits.standard
    limits.inflationGrace = sketch.bytes.count / 16
    limits.inflationRatio = 0
    let error = #expect(throws: WorkbookError.self) { try sketch.cells(limits) }
    #expect(error?.limit == "inflationRatio")
  }

  @Test("What a file says of its own size is not believed")
  func lies() throws {
    var sketch = Sketch()
    sketch["xl/sharedStrings.xml"] =
      "<sst xmlns='\(Sketch.main)' count='4000000000' uniqueCount='4000000000'>"
      + "<si><t>甲</t></si></sst>"
    sketch["xl/worksheets/sheet1.xml"] = Sketch.worksheet(
      "<dimension ref='A1:XFD1048576'/><cols><col min='1' max='16384' hidden='1'/></cols>"
        + "<sheetData><row r='1048576' spans='1:16384'>"
        + "<c r='XFD1048576' t='s'><v>0</v></c></row></sheetData>")
    #expect(try sketch.cells() == ["XFD1048576 string 甲"])
  }

  @Test("A place beyond XFD1048576 is an error", arguments: ["XFE1", "A1048577", "AAAA1", "A0"])
  func offTheSheet(_ place: String) {
    let name = limit(Sketch(rows: "<row><c r='\(place)'><v>1</v></c></row>"))
    #expect(name == "cellPlace")
  }

  @Test(
    "A document type declaration is refused in every part", arguments: Sketch().parts.keys.sorted())
  func doctype(_ part: String) {
    var sketch = Sketch(rows: "<row><c><v>1</v></c></row>")
    sketch[part] = "<!DOCTYPE a [<!ENTITY e 'e'>]>" + (sketch[part] ?? "")
    let error = #expect(throws: WorkbookError.self) { try sketch.cells() }
    #expect(error?.code == .doctypeRefused, "\(part): \(error as Any)")
  }
}
