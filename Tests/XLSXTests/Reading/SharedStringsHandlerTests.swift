import Testing
import XLSX

@Suite struct SharedStringsHandlerTests {
  static let items: [(item: String, text: String)] = [
    ("<t> 甲 </t>", "甲"),
    ("<t xml:space='preserve'> 甲 </t>", " 甲 "),
    ("<t xml:space='default'>\n甲\t</t>", "甲"),
    ("<r><t> 甲 </t></r><r><t xml:space='preserve'> 乙 </t></r><r><t> 丙</t></r>", "甲 乙 丙"),
    // Only the white space of XML: others are characters like any.
    ("<t>\u{3000}甲\u{A0}</t>", "\u{3000}甲\u{A0}"),
    // Escaped, it was meant.
    ("<t>_x0020_甲</t>", " 甲"),
  ]

  @Test("White space at the ends of a text counts only where the file says so", arguments: items)
  func space(_ item: String, _ text: String) throws {
    let sketch = Sketch(
      rows: "<row><c t='s'><v>1</v></c></row>", strings: "<si><t>前</t></si><si>\(item)</si>")
    #expect(try sketch.cells() == ["A1 string \(text)"])
  }

  @Test("What the whole part says of white space holds for each text")
  func inherited() throws {
    var sketch = Sketch(rows: "<row><c t='s'><v>0</v></c></row>", strings: "<si><t> 甲 </t></si>")
    sketch["xl/sharedStrings.xml"] = sketch["xl/sharedStrings.xml"]?
      .replacing("<sst", with: "<sst xml:space='preserve'")
    #expect(try sketch.cells() == ["A1 string  甲 "])
  }
}
