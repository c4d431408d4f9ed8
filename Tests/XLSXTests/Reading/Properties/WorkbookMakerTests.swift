import Testing
import XLSX

@Suite struct WorkbookMakerTests {
  /// What programs really write, and which they are.
  static let makers:
    [(
      application: String?, version: String?, creator: String?, appName: String?, build: String?,
      maker: String?
    )] = [
      ("Microsoft Excel", "16.0300", "张三", "xl", nil, "Microsoft Excel 16.0300"),
      ("Microsoft Macintosh Excel", "16.0300", "张三", "xl", nil, "Microsoft Excel 16.0300"),
      ("WPS 表格", nil, "张三", "xl", "2052-12.1.0.18276", "WPS 12.1.0.18276"),
      ("Microsoft Excel", "16.0300", "张三", "xl", "2052-11.8.6.8810", "WPS 11.8.6.8810"),
      ("WPS 表格", nil, nil, "xl", nil, "WPS"),
      (
        "LibreOffice/7.6.4.1$Windows_X86_64 LibreOffice_project/e19e193f", "15.0000", nil, "Calc",
        nil, "LibreOffice 7.6.4.1"
      ),
      (nil, nil, nil, "Calc", nil, "LibreOffice"),
      ("Microsoft Excel", "3.1", "openpyxl", nil, nil, "openpyxl"),
      ("Microsoft Excel Compatible / Openpyxl 3.1.5", "3.1", "openpyxl", nil, nil, "openpyxl"),
      ("Microsoft Excel Compatible / Openpyxl 3.1.5", "3.1", "张三", nil, nil, "openpyxl 3.1.5"),
      ("Microsoft Excel", "16.0300", "openpyxl", "xl", nil, "Microsoft Excel 16.0300"),
      ("Apache POI", nil, "Apache POI", nil, nil, "Apache POI"),
      (nil, nil, "Apache POI", nil, nil, "Apache POI"), ("SheetJS", nil, nil, nil, nil, "SheetJS"),
      ("Go Excelize", nil, "xuri", nil, nil, "excelize"),
      ("Seine", "1.0", nil, nil, nil, "Seine 1.0"),
      (nil, nil, nil, "SpreadsheetGear 8.1", nil, "SpreadsheetGear 8.1"),
      (nil, nil, nil, "xl", nil, "Microsoft Excel"), (nil, nil, "张三", nil, nil, nil),
    ]

  private func sketch(_ index: Int) -> Sketch {
    let maker = Self.makers[index]
    var sketch = Sketch()
    let root = "http://schemas.openxmlformats.org"
    func element(_ name: String, _ text: String?) -> String {
      text.map { "<\(name)>\($0)</\(name)>" } ?? ""
    }
    sketch["_rels/.rels"] = Sketch.relationships([
      ("officeDocument", "xl/workbook.xml"), ("extended-properties", "a.xml"),
      ("metadata/core-properties", "b.xml"), ("custom-properties", "c.xml"),
    ])
    sketch["a.xml"] = """
      <Properties xmlns="\(root)/officeDocument/2006/extended-properties">\
      \(element("Application", maker.application))\(element("AppVersion", maker.version))</Properties>
      """
    sketch["b.xml"] = """
      <cp:coreProperties xmlns:cp="\(root)/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/">\(element("dc:creator", maker.creator))\
      </cp:coreProperties>
      """
    sketch["c.xml"] = """
      <Properties xmlns="\(root)/officeDocument/2006/custom-properties" \
      xmlns:vt="\(root)/officeDocument/2006/docPropsVTypes">\
      \(maker.build.map { "<property name=\"KSOProductBuildVer\"><vt:lpwstr>\($0)</vt:lpwstr></property>" } ?? "")\
      </Properties>
      """
    sketch["xl/workbook.xml"] = Sketch.workbook(
      "<sheet name=\"甲\" state=\"visible\" r:id=\"rId1\"/>",
      before: maker.appName.map { "<fileVersion appName=\"\($0)\"/>" } ?? "")
    return sketch
  }

  @Test("The program is told by what it writes", arguments: makers.indices)
  func maker(_ index: Int) throws {
    // A workbook that says nothing but who made it is nobody's that is known.
    #expect(try sketch(index).open().maker()?.description == Self.makers[index].maker)
  }

  @Test("Google is told by how little it writes")
  func google() throws {
    var sketch = Sketch()
    #expect(try sketch.open().maker() == nil)
    sketch["xl/workbook.xml"] = Sketch.workbook(
      "<sheet name=\"甲\" state=\"visible\" sheetId=\"1\" r:id=\"rId1\"/>")
    #expect(try sketch.open().maker()?.name == "Google Sheets")
  }
}
