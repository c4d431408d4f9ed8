import Testing

@testable import XLSX

@Suite struct PartNameTests {
  @Test(
    "A target is found from the part that names it",
    arguments: [
      ("worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
      ("/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
      ("./worksheets/../sheet1.xml", "xl/sheet1.xml"),
      ("../docProps/app.xml", "docProps/app.xml"),
      ("../../../../etc/passwd", "etc/passwd"),
      ("worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"),
      ("\\xl\\sheet1.xml", "xl/sheet1.xml"),
      ("sheet1.xml#A1", "xl/sheet1.xml"),
      ("", "xl"),
    ])
  func target(_ target: String, _ expected: String) {
    #expect(PartName("xl/workbook.xml").resolving(target).path == expected)
  }

  @Test("Letter case and slashes make no difference")
  func same() {
    #expect(PartName("XL\\Workbook.XML") == PartName("/xl/workbook.xml"))
    #expect(PartName("xl/a%20b.xml").unescaped == PartName("xl/a b.xml"))
    #expect(PartName("xl/100%.xml").unescaped == PartName("xl/100%.xml"))
  }

  @Test("Relationships stand in a folder beside their part")
  func relationships() {
    #expect(PartName("xl/workbook.xml").relationships.path == "xl/_rels/workbook.xml.rels")
    #expect(PartName("workbook.xml").relationships.path == "_rels/workbook.xml.rels")
    #expect(PartName("").relationships.path == "_rels/.rels")
  }
}
