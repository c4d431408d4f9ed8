import Testing
import XLSX

/// Every way in which programs write cells, and the cells that are to come of it.
@Suite struct WorksheetMarkupTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let why: String
    let rows: String
    let cells: [String]
    var testDescription: String { why }

    init(_ why: String, _ rows: String, _ cells: [String]) {
      self.why = why
      self.rows = rows
      self.cells = cells
    }
  }

  static let strings = """
    <si><t>共享</t></si><si><r><t>富</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 文</t></r>\
    <rPh sb="0" eb="1"><t>ふ</t></rPh><phoneticPr fontId="1"/></si><si><t/></si>\
    <si><t>a_x000D_b</t></si>
    """
  static let styles = """
    <numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>\
    <numFmt numFmtId="177" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/>\
    </cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="176"/>\
    <xf numFmtId="177"/><xf numFmtId="49"/></cellXfs>
    """

  static let cases = [
    Case("shared text", "<row r='1'><c r='A1' t='s'><v>0</v></c></row>", ["A1 string 共享"]),
    Case(
      "rich text without its phonetic runs", "<row r='1'><c r='A1' t='s'><v>1</v></c></row>",
      ["A1 string 富 文"]),
    Case("shared text of no characters", "<row r='1'><c r='A1' t='s'><v>2</v></c></row>", []),
    Case("an escaped character", "<row r='1'><c t='s'><v>3</v></c></row>", ["A1 string a\rb"]),
    Case(
      "a shared text that is not there", "<row r='1'><c t='s'><v>99</v></c><c><v>1</v></c></row>",
      ["A1 string ", "B1 number 1.0"]),
    Case(
      "inline text", "<row><c t='inlineStr'><is><t>甲</t></is></c></row>", ["A1 string 甲"]),
    Case(
      "inline rich text, phonetic runs left out",
      "<row><c t='inlineStr'><is><r><t>甲</t></r><rPh><t>ka</t></rPh><r><t>乙</t></r></is></c></row>",
      ["A1 string 甲乙"]),
    Case(
      "inline text with a value beside it",
      "<row><c t='inlineStr'><v>1</v><is><t>甲</t></is></c></row>", ["A1 string 甲"]),
    Case("a value where inline text belongs", "<row><c t='inlineStr'><v>1</v></c></row>", []),
    Case(
      "text of a formula", "<row><c t='str'><f>A2&amp;\"x\"</f><v>果</v></c></row>",
      ["A1 string 果"]),
    Case("a formula that was never computed", "<row><c><f>A2</f></c></row>", ["A1 string "]),
    Case(
      "a truth value", "<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c></row>",
      ["A1 boolean true", "B1 boolean false"]),
    Case("an error value", "<row><c t='e'><v>#N/A</v></c></row>", ["A1 error #N/A"]),
    Case(
      "a number of 18 digits", "<row><c><v>640102198001019592</v></c></row>",
      ["A1 number 6.401021980010196e+17"]),
    Case("white space around a number", "<row><c><v>\n 5 </v></c></row>", ["A1 number 5.0"]),
    Case("a number that is none", "<row><c><v>五</v></c></row>", ["A1 string 五"]),
    Case("a type that nobody knows", "<row><c t='z'><v>5</v></c></row>", ["A1 string 5"]),
    Case("built-in date", "<row><c s='1'><v>43920</v></c></row>", ["A1 date 2020-03-30"]),
    Case("built-in Chinese date", "<row><c s='2'><v>43920</v></c></row>", ["A1 date 2020-03-30"]),
    Case(
      "custom date", "<row><c s='3'><v>43920.5</v></c></row>",
      ["A1 date 2020-03-30T12:00:00"]),
    Case("elapsed time", "<row><c s='4'><v>1.25</v></c></row>", ["A1 date PT108000S"]),
    Case("a date that is none", "<row><c s='1'><v>-3</v></c></row>", ["A1 number -3.0"]),
    Case(
      "a date in ISO 8601", "<row><c t='d'><v>2020-03-30</v></c></row>",
      ["A1 date 2020-03-30"]),
    Case("a style that is not there", "<row><c s='77'><v>1</v></c></row>", ["A1 number 1.0"]),
    Case(
      "a style beyond all numbers", "<row><c s='99999999999'><v>1</v></c></row>",
      ["A1 number 1.0"]),
    Case(
      "no references at all", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      ["A1 number 1.0", "B1 number 2.0", "A2 number 3.0"]),
    Case(
      "some references",
      "<row r='4'><c r='C4'><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      ["C4 number 1.0", "D4 number 2.0", "A5 number 3.0"]),
    Case(
      "cells out of order, one twice",
      "<row r='1'><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c><c r='C1'><v>9</v></c></row>",
      ["A1 number 1.0", "C1 number 9.0"]),
    Case(
      "rows out of order, one twice",
      "<row r='5'><c><v>5</v></c></row><row r='2'><c><v>2</v></c></row><row r='2'><c><v>3</v></c></row>",
      ["A5 number 5.0", "A2 number 2.0", "A2 number 3.0"]),
    Case(
      "a cell that says another row",
      "<row r='1'><c r='A1'><v>1</v></c><c r='B7'><v>2</v></c></row>",
      ["A1 number 1.0", "B7 number 2.0"]),
    Case(
      "a cell without reference behind one that says another row: its row is the element's",
      "<row r='1'><c r='B7'><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>",
      ["B7 number 2.0", "C1 number 3.0", "A2 number 4.0"]),
    Case(
      "a row's number as a double, a cell's place as formulas fix it, a place left empty",
      "<row r='7.0'><c r='$B$7'><v>1</v></c><c r=''><v>2</v></c></row><row r=''><c><v>3</v></c></row>",
      ["B7 number 1.0", "C7 number 2.0", "A8 number 3.0"]),
    Case(
      "alternatives: the fallback is read, at any level, and the choice is not",
      """
      <mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>\
      <mc:Choice Requires='z'><row><c><v>1</v></c></row><row><c><v>9</v></c></row></mc:Choice><mc:Fallback>\
      <row r='1'><c><mc:AlternateContent><mc:Choice Requires='z'><v>2</v></mc:Choice>\
      <mc:Fallback><v>3</v></mc:Fallback></mc:AlternateContent></c></row>\
      </mc:Fallback></mc:AlternateContent><row><c><v>4</v></c></row>
      """, ["A1 number 3.0", "A2 number 4.0"]),
    Case(
      "white space at the ends of inline text, which Excel drops unless told to keep it",
      """
      <row><c t='inlineStr'><is><t>\n 甲 乙 </t></is></c><c t='inlineStr'><is><t> </t></is></c>\
      <c t='inlineStr'><is><r><t> 甲</t></r><r><t xml:space='preserve'> 乙 </t></r></is></c></row>
      """, ["A1 string 甲 乙", "C1 string 甲 乙 "]),
    Case(
      "an elapsed time in ISO 8601", "<row><c t='d'><v>PT36H</v></c></row>",
      ["A1 date PT129600S"]),
    Case("styled cells without a value", "<row><c s='1'/><c s='2'><v/></c><c s='3'></c></row>", []),
    Case(
      "CDATA and references", "<row><c t='str'><v><![CDATA[<甲>]]>&amp;&#x4E59;</v></c></row>",
      ["A1 string <甲>&乙"]),
    Case(
      "white space that is kept", "<row><c t='str'><v xml:space='preserve'> 甲 </v></c></row>",
      ["A1 string  甲 "]),
    Case(
      "children and extensions that nobody knows",
      """
      <row><c t='str'><x:y xmlns:x='z'><v>1</v></x:y><v>甲</v><extLst><ext><v>2</v></ext></extLst></c>\
      <extLst><row><c><v>3</v></c></row></extLst></row>
      """, ["A1 string 甲"]),
    Case(
      "elements of the same names in another namespace",
      "<row xmlns='other'><c><v>1</v></c></row><row><c><v>2</v></c></row>", ["A1 number 2.0"]),
    Case(
      "comments and instructions", "<row><!-- <c/> --><?c v?><c><v>1<!---->2</v></c></row>",
      ["A1 number 12.0"]),
  ]

  @Test("Cells are read as programs write them", arguments: cases)
  func cells(_ item: Case) throws {
    let sketch = Sketch(rows: item.rows, strings: Self.strings, styles: Self.styles)
    #expect(try sketch.cells() == item.cells)
  }

  @Test(
    "A place off the worksheet is refused",
    arguments: [
      "<row r='1048577'><c><v>1</v></c></row>", "<row r='0'><c><v>1</v></c></row>",
      "<row r='1'><c r='XFE1'><v>1</v></c></row>", "<row r='x'/>", "<row><c r='B'/></row>",
      "<row r='1'><c r='XFD1'/><c/></row>", "<row r='1048576'/><row/>",
    ])
  func offTheSheet(_ rows: String) throws {
    let error = #expect(throws: WorkbookError.self) { try Sketch(rows: rows).cells() }
    #expect(error?.code == .limitExceeded)
    #expect(["rowNumber", "columnNumber", "cellPlace"].contains(error?.limit))
    #expect(error?.part == "xl/worksheets/sheet1.xml")
  }

  @Test("Marks beside the value: formula, raw digits, format, fault")
  func marks() throws {
    let rows = """
      <row r='3' hidden='1'><c s='5'><v>640102198001019592</v></c><c><f>1+1</f><v>2</v></c>\
      <c t='s'><v>8</v></c><c s='9'><v>1</v></c><c><v>x</v></c><c t='q'><v>x</v></c></row>
      """
    let workbook = try Sketch(rows: rows, styles: Self.styles).open()
    let sheet = try #require(workbook.sheets.first)
    try workbook.forEachRow(of: sheet) { row in
      let cells = Array(row.cells)
      #expect(row.isHidden)
      #expect(cells.map(\.isFormula) == [false, true, false, false, false, false])
      #expect(cells.map(\.fault) == [nil, nil, .sharedString, .style, .value, .type])
      #expect(cells[0].rawText == "640102198001019592")
      #expect(cells[0].isFormattedAsText && cells[0].numberFormat == "@")
      #expect(cells[0].styleIndex == 5)
      #expect(cells[1].numberFormat == "General")
      return .next
    }
  }
}
