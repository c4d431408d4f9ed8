import Testing
import XLSX

/// Packages whose makers forgot or misspelt something, and which other readers read all the same.
@Suite struct OfficePackageTests {
  static let rows = "<row r='1'><c t='s'><v>0</v></c><c s='1'><v>43920</v></c></row>"
  static let styles = "<cellXfs><xf/><xf numFmtId='14'/></cellXfs>"
  static let cells = ["A1 string 甲", "B1 date 2020-03-30"]

  static let variants: [(why: String, change: @Sendable (inout Sketch) -> Void)] = [
    (
      "relationships lead to the worksheet only: types and usual names lead to the rest",
      {
        $0["xl/_rels/workbook.xml.rels"] = Sketch.relationships([
          ("worksheet", "worksheets/sheet1.xml")
        ])
      }
    ),
    (
      "a shared part under another name, known by its type alone",
      {
        $0.parts["xl/texts.xml"] = $0.parts.removeValue(forKey: "xl/sharedStrings.xml")
        $0["[Content_Types].xml"] = Sketch.contentTypes("sharedStrings", of: "/xl/texts.xml")
      }
    ),
    (
      "a relationship to a workbook that is not there before the one that is",
      {
        $0["_rels/.rels"] = Sketch.relationships([
          ("officeDocument", "none.xml"), ("officeDocument", "xl/workbook.xml"),
        ])
      }
    ),
    (
      "a misspelt namespace of references",
      { $0["xl/workbook.xml"] = $0["xl/workbook.xml"]?.replacing("/relationships", with: "/rels") }
    ),
    (
      "no namespaces at all",
      { sketch in
        for (name, bytes) in sketch.parts {
          let text = String(decoding: bytes, as: UTF8.self)
          sketch[name] = text.replacing(#/ xmlns="[^"]*"/#, with: "")
        }
      }
    ),
  ]

  @Test("A workbook is read in spite of what its maker forgot", arguments: variants.indices)
  func variant(_ index: Int) throws {
    var sketch = Sketch(rows: Self.rows, strings: "<si><t>甲</t></si>", styles: Self.styles)
    Self.variants[index].change(&sketch)
    #expect(try sketch.cells() == Self.cells, "\(Self.variants[index].why)")
  }
}
