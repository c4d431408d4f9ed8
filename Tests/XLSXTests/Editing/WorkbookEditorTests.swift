import TestSupport
import Testing

@testable import XLSX

/// Changes are made where they must be, and nothing else is touched.
struct WorkbookEditorTests {
  private static let red = RGBColor(0xF7A8A0)
  private static let styles = """
    <fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>\
    <fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>\
    <cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/>\
    <xf numFmtId="49" applyNumberFormat="1"><alignment wrapText="1"/></xf>\
    <xf numFmtId="14" fillId="1"/></cellXfs>
    """

  private func edited(
    _ sketch: Sketch, _ change: (WorkbookEditor, WorksheetEntry) throws -> Void
  ) throws -> (sheet: String, styles: String, editor: WorkbookEditor) {
    let editor = try WorkbookEditor(bytes: sketch.bytes)
    try change(editor, try #require(editor.sheets.first))
    let after = try WorkbookEditor(bytes: editor.bytes())
    func text(_ part: String) throws -> String {
      String(decoding: try after.package.bytes(of: PartName(part)), as: UTF8.self)
    }
    return (try text("xl/worksheets/sheet1.xml"), try text("xl/styles.xml"), after)
  }

  /// What stands within `sheetData` before, the cells that are filled, and what stands there then.
  @Test(
    "Only the tags that must change do",
    arguments: [
      (
        "<row r=\"2\"><c r=\"B2\" s=\"1\" t=\"s\"><v>0</v></c></row>", "B2",
        "<row r=\"2\"><c r=\"B2\" s=\"3\" t=\"s\"><v>0</v></c></row>"
      ),
      (
        "<row r=\"2\"><c r='B2'><v>7</v></c></row>", "B2",
        "<row r=\"2\"><c r='B2' s=\"3\"><v>7</v></c></row>"
      ),
      // Cells without a place follow one another.
      (
        "<row><c t=\"b\"><v>1</v></c><c><v>2</v></c></row>", "B1",
        "<row><c t=\"b\"><v>1</v></c><c s=\"3\"><v>2</v></c></row>"
      ),
      // A cell that is not there looks like its row, and stands in its place.
      (
        "<row r=\"3\" s=\"1\" customFormat=\"1\" spans=\"1:4\"><c r=\"A3\"/><c r=\"D3\"/></row>",
        "B3,E3",
        "<row r=\"3\" s=\"1\" customFormat=\"1\" spans=\"1:5\"><c r=\"A3\"/>"
          + "<c r=\"B3\" s=\"3\"/><c r=\"D3\"/><c r=\"E3\" s=\"3\"/></row>"
      ),
      // A row that is not there comes between its neighbours, or behind them.
      (
        "<row r=\"1\"/><row r=\"5\"><c r=\"A5\"/></row>", "C1,B3,A9",
        "<row r=\"1\"><c r=\"C1\" s=\"3\"/></row><row r=\"3\"><c r=\"B3\" s=\"3\"/></row>"
          + "<row r=\"5\"><c r=\"A5\"/></row><row r=\"9\"><c r=\"A9\" s=\"3\"/></row>"
      ),
      // What looks like a tag in a comment or a text is none.
      (
        "<!-- <row r=\"9\"><c r=\"A1\"/> --><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
          + "<![CDATA[<c r=\"B1\">]]></t></is></c></row>", "B1",
        "<!-- <row r=\"9\"><c r=\"A1\"/> --><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
          + "<![CDATA[<c r=\"B1\">]]></t></is></c><c r=\"B1\" s=\"3\"/></row>"
      ),
    ])
  func fills(_ rows: String, _ cells: String, _ expected: String) throws {
    let colors = try Dictionary(
      uniqueKeysWithValues: cells.split(separator: ",").map {
        (try #require(CellReference($0)), Self.red)
      })
    let sketch = Sketch(rows: rows, strings: "<si><t>x</t></si>", styles: Self.styles)
    let result = try edited(sketch) { try $0.fill(colors, on: $1) }
    #expect(result.sheet == Sketch.worksheet("<sheetData>\(expected)</sheetData>"))
    let sheet = try #require(result.editor.sheets.first)
    #expect(try result.editor.fillColors(of: colors.keys, on: sheet) == colors)
  }

  @Test("A format is the old one but for its fill")
  func format() throws {
    let sketch = Sketch(rows: "<row><c s=\"1\"/></row>", styles: Self.styles)
    let cell = CellReference(row: 1, column: 1)
    let result = try edited(sketch) { try $0.fill([cell: Self.red], on: $1) }
    #expect(
      result.styles.contains(
        "<xf fillId=\"2\" applyFill=\"1\" numFmtId=\"49\" applyNumberFormat=\"1\">"
          + "<alignment wrapText=\"1\"/></xf></cellXfs>"), "\(result.styles)")
    #expect(result.styles.contains("<cellXfs count=\"4\">"))
    #expect(result.styles.contains("<fills count=\"3\">"))
    let again = try WorkbookEditor(bytes: result.editor.bytes())
    try again.clearFill(of: [cell], on: again.sheets[0])
    let bare = try again.continued()
    #expect(try bare.fillColors(of: [cell], on: bare.sheets[0]).isEmpty)
  }

  @Test("Cells of a column that has a look get it where they come into being")
  func columnStyle() throws {
    var sketch = Sketch(styles: Self.styles)
    sketch["xl/worksheets/sheet1.xml"] = Sketch.worksheet(
      "<cols><col min=\"2\" max=\"3\" style=\"1\"/></cols><sheetData/>")
    let cell = CellReference(row: 4, column: 3)
    let result = try edited(sketch) { try $0.fill([cell: Self.red], on: $1) }
    #expect(result.sheet.contains("<row r=\"4\"><c r=\"C4\" s=\"3\"/></row>"))
    #expect(result.styles.contains("fillId=\"2\" applyFill=\"1\" numFmtId=\"49\""))
  }

  @Test("Prefixes and the strict dialect are kept", arguments: [false, true])
  func prefixes(_ isStrict: Bool) throws {
    let main = isStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : Sketch.main
    let references =
      isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : Sketch.references
    var sketch = Sketch()
    sketch["xl/workbook.xml"] = """
      <x:workbook xmlns:x="\(main)" xmlns:q="\(references)"><x:sheets>\
      <x:sheet name="甲" sheetId="7" q:id="rId1"/></x:sheets></x:workbook>
      """
    sketch["xl/styles.xml"] = "<x:styleSheet xmlns:x=\"\(main)\"/>"
    sketch["xl/worksheets/sheet1.xml"] = """
      <x:worksheet xmlns:x="\(main)"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row>\
      </x:sheetData><x:pageMargins left="0"/></x:worksheet>
      """
    let cells = [CellReference(row: 1, column: 1), CellReference(row: 2, column: 2)]
    let result = try edited(sketch) { editor, sheet in
      try editor.fill([cells[0]: Self.red, cells[1]: Self.red], on: sheet)
      try editor.addNotes([cells[0]: "Look."], by: "Office", on: sheet)
      try editor.addLinks([cells[1]: CellLink(to: "'List'!A1")], on: sheet)
      try editor.addSheet("List", isActive: true) { styles, list throws(WorkbookError) in
        try list.append(["a"], style: styles.style(CellStyle(fill: .black)))
      }
    }
    #expect(
      result.sheet.contains("<x:row r=\"2\"><x:c r=\"B2\" s=\"3\"/></x:row></x:sheetData>"),
      "\(result.sheet)")
    #expect(
      result.sheet.contains(
        "<x:hyperlinks><x:hyperlink ref=\"B2\" location=\"&apos;List&apos;!A1\"/></x:hyperlinks>"
          .replacing("&apos;", with: "'")), "\(result.sheet)")
    #expect(
      result.sheet.hasSuffix(
        "<x:pageMargins left=\"0\"/><x:legacyDrawing xmlns:r=\"\(references)\" r:id=\"rId2\"/>"
          + "</x:worksheet>"), "\(result.sheet)")
    let editor = result.editor
    #expect(editor.sheets.map(\.name) == ["甲", "List"])
    #expect(try editor.comments(of: editor.sheets[0]).map(\.text) == ["Look."])
    let filled = try editor.cells(filledWith: [Self.red], on: editor.sheets[0])
    #expect(Set(filled.keys) == Set(cells))
    let list = CellReference(row: 1, column: 1)
    #expect(try editor.fillColors(of: [list], on: editor.sheets[1]) == [list: .black])
    let part = try editor.package.bytes(of: #require(editor.sheets[1].part))
    #expect(String(decoding: part, as: UTF8.self).contains("xmlns=\"\(main)\""))
  }

  @Test("Links go in and out, and a cell that has one keeps it")
  func links() throws {
    let workbook = WorkbookWriter()
    let sheet = try workbook.addSheet("A")
    try sheet.append(["x", "y"])
    try workbook.addSheet("B").append(["z"])
    let cells = [CellReference(row: 1, column: 1), CellReference(row: 1, column: 2)]
    try sheet.addHyperlink(cells[0], toLocation: "'B'!A1", tooltip: "own")
    let editor = try WorkbookEditor(bytes: workbook.bytes())
    let first = editor.sheets[0]
    try editor.addLinks(
      [cells[0]: CellLink(to: "'B'!C3"), cells[1]: CellLink(to: "'B'!C4", tooltip: "<&>")],
      on: first)
    let linked = try editor.continued()
    #expect(
      try linked.reader.hyperlinks(of: first).map {
        "\($0.range) \($0.location ?? "") \($0.tooltip ?? "")"
      }
        == ["A1 'B'!A1 own", "B1 'B'!C4 <&>"])
    try linked.removeLinks(toSheet: "b", on: first)
    let bare = try linked.continued().reader
    #expect(try bare.hyperlinks(of: first).isEmpty)
    let part = try WorkbookEditor(bare, password: nil).package.bytes(of: #require(first.part))
    #expect(!String(decoding: part, as: UTF8.self).contains("hyperlinks"))
  }

  @Test("More links than Excel takes are refused")
  func manyLinks() throws {
    var sketch = Sketch()
    let links = String(repeating: "<hyperlink ref=\"C9\" location=\"A1\"/>", count: 65_530)
    sketch["xl/worksheets/sheet1.xml"] = Sketch.worksheet(
      "<sheetData/><hyperlinks>\(links)</hyperlinks>")
    let editor = try WorkbookEditor(bytes: sketch.bytes)
    let cell = CellReference(row: 1, column: 1)
    try editor.addLinks([cell: CellLink(to: "A2")], on: editor.sheets[0])
    #expect { try editor.bytes() } throws: { ($0 as? WorkbookError)?.code == .notEditable }
    // Without a new one they stay.
    let other = try WorkbookEditor(bytes: sketch.bytes)
    try other.fill([cell: .black], on: other.sheets[0])
    #expect(try other.continued().reader.hyperlinks(of: other.sheets[0]).count == 65_530)
  }

  @Test("Values take the place of others, looks stay")
  func values() throws {
    let rows = """
      <row r="1"><c r="A1" s="1" t="s" vm="4"><v>0</v></c><c r="B1"><f>A1</f><v>7</v></c>\
      <c r="C1"><f t="shared" ref="C1:C2" si="0">A1</f><v>1</v></c></row>
      """
    let sketch = Sketch(rows: rows, strings: "<si><t>x</t></si>", styles: Self.styles)
    func at(_ column: Int) -> CellReference { CellReference(row: 1, column: column) }
    let result = try edited(sketch) { editor, sheet in
      try editor.set(
        [at(1): " <新> ", at(2): 4.5, at(5): .date(.day(year: 2020, month: 3, day: 30))], on: sheet)
    }
    #expect(
      result.sheet.contains(
        "<c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> &lt;新&gt; </t></is></c>"
          + "<c r=\"B1\"><v>4.5</v></c>"), "\(result.sheet)")
    #expect(result.sheet.contains("<c r=\"E1\"><v>43920</v></c>"))
    let editor = try WorkbookEditor(bytes: sketch.bytes)
    try editor.set([at(3): 1], on: editor.sheets[0])
    #expect { try editor.bytes() } throws: { ($0 as? WorkbookError)?.code == .notEditable }
  }

  @Test("A protected workbook comes back under its password, or as is asked")
  func passwords() throws {
    let workbook = WorkbookWriter()
    try workbook.addSheet("A").append(["x"])
    let bytes = try workbook.bytes(password: "sesame")
    let editor = try WorkbookEditor(bytes: bytes, passwords: ["other", "sesame"])
    try editor.fill([CellReference(row: 1, column: 1): Self.red], on: editor.sheets[0])
    let locked = try editor.bytes()
    #expect(throws: WorkbookError.self) { try WorkbookReader(bytes: locked) }
    #expect(try WorkbookReader(bytes: locked, password: "sesame").sheets.count == 1)
    #expect(try !WorkbookReader(bytes: editor.bytes(protection: .none)).isEncrypted)
    let other = try editor.bytes(protection: .password("open"))
    #expect(try WorkbookReader(bytes: other, password: "open").isEncrypted)
    let next = try WorkbookEditor(bytes: bytes, passwords: ["sesame"]).continued()
    #expect(throws: WorkbookError.self) { try WorkbookReader(bytes: next.bytes()) }
  }

  @Test("What cannot be done is said before anything is written")
  func refusals() throws {
    let sketch = Sketch()
    let editor = try WorkbookEditor(bytes: sketch.bytes)
    let sheet = editor.sheets[0]
    let off = CellReference(row: 0, column: 1)
    let cell = CellReference(row: 1, column: 1)
    let attempts: [(String, () throws -> Void)] = [
      ("off the sheet", { try editor.fill([off: .black], on: sheet) }),
      ("no name", { try editor.addSheet("") { _, _ in } }),
      ("taken", { try editor.addSheet("甲") { _, _ in } }),
      ("no place", { try editor.addLinks([cell: CellLink(to: "")], on: sheet) }),
      (
        "long note",
        {
          try editor.addNotes(
            [cell: NoteText([.init(String(repeating: "x", count: 40_000))])], by: "A", on: sheet)
        }
      ),
      ("formula", { try editor.set([cell: .formula("A1", cached: nil)], on: sheet) }),
      ("no mark", { try editor.removeNotes(from: "", on: sheet) }),
    ]
    for (name, attempt) in attempts {
      do {
        try attempt()
        Issue.record("\(name) was taken")
      } catch let error as WorkbookError {
        #expect(error.code == .invalidContent, "\(name)")
      }
    }
    try editor.addNotes([cell: "a"], by: "A", on: sheet)
    #expect(throws: WorkbookError.self) { try editor.addNotes([cell: "b"], by: "B", on: sheet) }
    #expect(throws: WorkbookError.self) { try editor.removeNotes(from: "a", on: sheet) }
    _ = try editor.bytes()
    #expect(throws: WorkbookError.self) { try editor.fill([cell: .black], on: sheet) }
  }

  @Test("Parts in UTF-16 are changed in UTF-8, those in other encodings not at all")
  func encodings() throws {
    let text = Sketch.worksheet("<sheetData><row><c t=\"str\"><v>王</v></c></row></sheetData>")
    var sketch = Sketch()
    let marked = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + text
    sketch.parts["xl/worksheets/sheet1.xml"] = marked.utf16.flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    let cell = CellReference(row: 1, column: 1)
    let result = try edited(sketch) { try $0.fill([cell: Self.red], on: $1) }
    #expect(result.sheet.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"))
    #expect(result.sheet.contains("<v>王</v>"))
    sketch["xl/worksheets/sheet1.xml"] =
      "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + Sketch.worksheet("<sheetData/>")
    #expect {
      try edited(sketch) { try $0.fill([cell: Self.red], on: $1) }
    } throws: {
      ($0 as? WorkbookError)?.code == .notEditable
    }
  }

  @Test("A part beyond the limit is not taken into memory")
  func limit() throws {
    let sketch = Sketch(rows: "<row><c><v>1</v></c></row>")
    var limits = ReadingLimits()
    let cell = CellReference(row: 1, column: 1)
    for (bytes, isTaken) in [(100_000, true), (100, false)] {
      limits.editedPartBytes = bytes
      do throws(WorkbookError) {
        let editor = try WorkbookEditor(bytes: sketch.bytes, limits: limits)
        try editor.fill([cell: .black], on: editor.sheets[0])
        _ = try editor.bytes()
        #expect(isTaken, "a limit of \(bytes) bytes is not kept")
      } catch {
        #expect(!isTaken && error.limit == "editedPartBytes", "\(error)")
      }
    }
  }
}
