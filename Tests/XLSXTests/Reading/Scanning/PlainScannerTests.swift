import Testing

@testable import XLSX

/// The scanner reads what the parser reads, and leaves to it what it does not know.
@Suite struct PlainScannerTests {
  /// What an engine makes of a worksheet: its rows, and how reading ended.
  private func rows(_ sketch: Sketch, parserAlone: Bool) throws -> [String] {
    let workbook = try sketch.open()
    workbook.usesParserAlone = parserAlone
    var lines: [String] = []
    let sheet = try #require(workbook.sheets.first)
    do throws(WorkbookError) {
      let features = try workbook.forEachRow(
        of: sheet, collecting: .all.subtracting(.formulas)
      ) { row in
        lines.append("row \(row.number)\(row.isHidden ? " hidden" : "")")
        lines += row.cells.map {
          "\($0.reference) \($0.kind) \($0.value.text) \($0.rawText) \($0.styleIndex)"
            + " \($0.isFormula) \($0.isBlank) \($0.fault.map { "\($0)" } ?? "")"
        }
        return .next
      }
      lines.append("merged: \(features.mergedRanges.map(\.description))")
    } catch { lines.append("\(error.code) \(error.limit ?? "")") }
    return lines
  }

  private func expectAgreement(_ sketch: Sketch, _ why: Comment) throws {
    #expect(
      try rows(sketch, parserAlone: false) == rows(sketch, parserAlone: true), why)
  }

  @Test("Markup of every kind, in double quotation marks", arguments: WorksheetMarkupTests.cases)
  func markup(_ item: WorksheetMarkupTests.Case) throws {
    let rows = item.rows.replacing("'", with: "\"")
    let sketch = Sketch(
      rows: rows, strings: WorksheetMarkupTests.strings, styles: WorksheetMarkupTests.styles)
    #expect(try sketch.cells() == item.cells)
    try expectAgreement(sketch, "\(item.why)")
  }

  @Test(
    "Small things that only the parser may judge",
    arguments: [
      "<row r=\"1\"><c t=\"s\"><v>0 </v></c></row>",
      "<row r=\"1\"><c r=\"A1\" r=\"B1\"><v>1</v></c></row>",
      "<row r=\"1\" r=\"2\"><c><v>1</v></c></row>",
      "<row r=\"1\"><c r=\"A1\"><v>1</v><v>2</v></c></row>",
      "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a]]>b</v></c></row>",
      "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a>b\tc\nd</v></c></row>",
      "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a\r\nb\rc</v></c></row>",
      "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\u{1}</v></c></row>",
      "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\u{FFFF}</v></c></row>",
      "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&#65;&#x42;&#xD;&apos;&gt;</v></c></row>",
      "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&#0;</v></c></row>",
      "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&nbsp;</v></c></row>",
      "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&#+65;</v></c></row>",
      "<row r=\"1\"><!-- </row><row r=\"2\"><c><v>1</v></c></row> --><c><v>2</v></c></row>",
      "<!-- </row><row r=\"2\"><c><v>1</v></c></row> --><row r=\"3\"><c><v>2</v></c></row>",
      "<?x </row>?><row r=\"3\"><c><v>2</v></c></row>",
      "<row r=\"1\"><c r=\"A1\" t=\"str\"><v><![CDATA[</row><row>]]></v></c></row><row/>",
      "<row r=\"1\" spans=\"1:2\" x14ac:dyDescent=\"0.25\"><c r=\"B1\" cm=\"1\"><v>1</v></c></row>",
      "<row r=\"1\" xml:space=\"preserve\"><c r=\"A1\"><v>1</v></c></row>",
      "<row r=\"1\" ht=\"<\"><c r=\"A1\"><v>1</v></c></row>",
      "<row r=\"1\" ht=\"1\" hidden=\"1\"/><row hidden=\"true\"><c><v>1</v></c></row>",
      "<row r=\"1\"hidden=\"1\"><c><v>1</v></c></row>",
      "<row r = \"1\"><c r=\"A1\" ><v>1</v></c ></row >",
      "<row r=\"1\"><c r=\"A1\"t=\"b\"><v>1</v></c></row>",
      "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row><row><c><v>2</v></c></row>",
      "<row r=\"1\"><c r=\"a1\"><v>1</v></c><c r=\"$B$1\"><v>2</v></c></row>",
      "<row r=\"1\"><c r=\"AAAA1\"><v>1</v></c></row>",
      "<row r=\"0000000001\"><c r=\"A01\"><v>1</v></c></row>",
      "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>",
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> x </t></is></c></row>",
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t/></is></c><c t=\"inlineStr\"/></row>",
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><f>A2&amp;\"x\"</f><v>0</v></c></row>",
      "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A9\" si=\"0\"/><v>1</v></c></row>",
      "<row r=\"1\"><c r=\"A1\"><f>1<!-- --></f><v>1</v></c></row>",
      "<row r=\"1\"><c r=\"A1\"><v>1</v><f>1</f></c></row>",
      "<row r=\"1\"><c r=\"A1\"><v>1</w></c></row>",
      "<row r=\"1\"><c r=\"A1\"><v>1</v></row>",
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/>"
        + "</mergeCells><sheetData><row r=\"9\"><c><v>9</v></c></row>",
      "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><rows/><row r=\"3\"><c><v>2</v></c></row>",
    ])
  func oddities(_ rows: String) throws {
    try expectAgreement(Sketch(rows: rows, strings: "<si><t>甲</t></si>"), "\(rows)")
  }

  @Test("Rows at every place of the window's border, and rows longer than it", arguments: 0..<6)
  func borders(_ seed: UInt64) throws {
    var random = Generator(seed: seed)
    var rows = ""
    var number = 0
    while rows.utf8.count < 900_000 {
      number += Int.random(in: 1...2, using: &random)
      rows += "<row r=\"\(number)\" spans=\"1:3\">"
      for column in ["A", "B", "C"] where Int.random(in: 0..<4, using: &random) > 0 {
        rows += Self.cell("\(column)\(number)", &random)
      }
      rows += Int.random(in: 0..<90, using: &random) > 0 ? "</row>" : "<!-- odd --></row>\n"
    }
    try expectAgreement(Sketch(rows: rows, strings: "<si><t>甲</t></si>"), "seed \(seed)")
  }

  private static func cell(_ place: String, _ random: inout Generator) -> String {
    switch Int.random(in: 0..<40, using: &random) {
    case 0:
      let text = String(repeating: "长&amp;", count: Int.random(in: 1...40_000, using: &random))
      return "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    case 1..<10: return "<c r=\"\(place)\" t=\"s\"><v>0</v></c>"
    case 10..<20: return "<c r=\"\(place)\" t=\"str\"><f>A1</f><v>文字</v></c>"
    case 20..<22: return "<c r='\(place)'><v>7</v></c>"
    default: return "<c r=\"\(place)\"><v>\(Double.random(in: 0..<1, using: &random))</v></c>"
    }
  }

  @Test("Damage that the parser passes is read alike, and no damage traps", arguments: 0..<6)
  func damage(_ seed: UInt64) throws {
    var random = Generator(seed: seed)
    let rows = WorksheetMarkupTests.cases.map { $0.rows.replacing("'", with: "\"") }.joined()
    for _ in 0..<60 {
      var sketch = Sketch(rows: rows, strings: WorksheetMarkupTests.strings)
      let name = "xl/worksheets/sheet1.xml"
      var bytes = sketch.parts[name] ?? []
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 90..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.insert(bytes[Int.random(in: 90..<bytes.count, using: &random)], at: place)
        default: bytes.remove(at: place)
        }
      }
      sketch.parts[name] = bytes
      let parsed = try self.rows(sketch, parserAlone: true)
      let scanned = try self.rows(sketch, parserAlone: false)
      // Of what is malformed the scanner may read more: never less, and nothing else.
      #expect(parsed.last?.hasPrefix("damaged") == true || scanned == parsed, "seed \(seed)")
    }
  }

  @Test("The marks of markup are what their names say")
  func marks() {
    let marks: [(UInt64, String)] = [
      (PlainScanner.rowStart, "<row"), (PlainScanner.rowEnd, "</row"),
      (PlainScanner.sheetDataEnd, "</she"), (PlainScanner.cellStart, "<c"),
      (PlainScanner.cellEnd, "</c>"), (PlainScanner.valueStart, "<v>"),
      (PlainScanner.valueEnd, "</v>"), (PlainScanner.valueAndCellEnd, "</v></c>"),
      (PlainScanner.formulaStart, "<f"), (PlainScanner.formulaEnd, "</f>"),
      (PlainScanner.inlineStart, "<is>"), (PlainScanner.inlineEnd, "</is>"),
      (PlainScanner.textStart, "<t"), (PlainScanner.textEnd, "</t>"),
      (PlainScanner.rEquals, "r=\""), (PlainScanner.sEquals, "s=\""),
      (PlainScanner.tEquals, "t=\""),
      (PlainScanner.stringType, "str\""), (PlainScanner.inlineType, "inlin"),
      (PlainScanner.inlineTypeEnd, "eStr\""), (PlainScanner.hiddenEquals, "hidden=\""),
      (PlainScanner.xmlStart, "xml"), (PlainScanner.xmlSpace, "xml:spac"),
      (PlainScanner.equalsPreserve, "e=\"prese"), (PlainScanner.preserveEnd, "rve\""),
      (PlainScanner.itemStart, "<si>"),
      (PlainScanner.itemAndTextStart, "<si><t>"),
      (PlainScanner.textAndItemEnd, "</t></si"),
      (PlainScanner.tableEnd, "</sst"),
      (PlainScanner.cellAndPlaceStart, "<c r=\""),
      (PlainScanner.styleStart, " s=\""),
      (PlainScanner.sharedStart, " t=\"s\"><"),
      (PlainScanner.sharedStartEnd, "v>"),
      (PlainScanner.plainValueStart, "><v>"),
      (PlainScanner.inlinePlainStart, " t=\"inli"),
      (PlainScanner.inlinePlainMiddle, "neStr\"><"),
      (PlainScanner.inlinePlainEnd, "is><t>"),
      (PlainScanner.inlineTextEnd, "</t></is"),
      (PlainScanner.inlineCellEnd, "></c>"),
      (PlainScanner.textTypeStart, " t=\"str\""),
    ]
    for (word, text) in marks {
      #expect(word == text.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }, "\(text)")
    }
  }
}

/// The same numbers at every run.
private struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
