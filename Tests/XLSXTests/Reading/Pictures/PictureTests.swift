import Testing
import XLSX

@Suite struct PictureTests {
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
  static let rich = "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"

  static func picture(_ name: String, _ id: String) -> String {
    """
    <xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="\(name)" descr="证书"/></xdr:nvPicPr>\
    <xdr:blipFill><a:blip r:embed="\(id)"/></xdr:blipFill></xdr:pic>
    """
  }

  static func links(_ links: [(id: String, kind: String, target: String)]) -> String {
    let items = links.map {
      "<Relationship Id=\"\($0.id)\" Type=\"x/\($0.kind)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships xmlns=\"\(Sketch.package)\">\(items.joined())</Relationships>"
  }

  static var sketch: Sketch {
    var sketch = Sketch(
      rows: """
        <row><c r="A1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>\
        <c r="B1" t="e"><f>_xlfn.DISPIMG("ID_2",1)</f><v>#NAME?</v></c>\
        <c r="C1" t="e" vm="1"><v>#VALUE!</v></c><c r="D1" t="e" vm="2"><v>#VALUE!</v></c>\
        <c r="E1" t="str"><f>DATE(1,1,1)</f><v>=DISPIMG</v></c>\
        <c r="F1" t="str"><v>=DISPIMG("ID_1",1)</v></c></row>
        """)
    let namespaces = """
      xmlns:xdr="\(drawing)/spreadsheetDrawing" xmlns:a="\(drawing)/main" \
      xmlns:r="\(Sketch.references)"
      """
    sketch["[Content_Types].xml"] = Sketch.contentTypes("sheet.main").replacing(
      "<Override", with: "<Default Extension=\"png\" ContentType=\"image/PNG\"/><Override")
    sketch["xl/worksheets/_rels/sheet1.xml.rels"] = links([("d", "drawing", "../drawings/d.xml")])
    sketch["xl/drawings/d.xml"] = """
      <xdr:wsDr \(namespaces)><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>9\
      </xdr:colOff><xdr:row>4</xdr:row></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:row>6</xdr:row>\
      </xdr:to>\(picture("图片 1", "i1"))</xdr:twoCellAnchor><xdr:absoluteAnchor><xdr:grpSp>\
      \(picture("图片 2", "none"))</xdr:grpSp></xdr:absoluteAnchor></xdr:wsDr>
      """
    sketch["xl/drawings/_rels/d.xml.rels"] = links([("i1", "image", "../media/a.png")])
    sketch.parts["xl/media/a.png"] = [0x89, 0x50]
    sketch.parts["xl/media/b.png"] = [0x89, 0x50, 0x4E]
    sketch["xl/_rels/workbook.xml.rels"] = links([
      ("rId1", "worksheet", "worksheets/sheet1.xml"), ("c", "cellImage", "cellimages.xml"),
      ("m", "sheetMetadata", "metadata.xml"), ("v", "rdRichValue", "rich/v.xml"),
      ("s", "rdRichValueStructure", "rich/s.xml"), ("l", "richValueRel", "rich/l.xml"),
    ])
    sketch["xl/cellimages.xml"] = """
      <etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" \(namespaces)>\
      <etc:cellImage>\(picture("ID_1", "i1"))</etc:cellImage></etc:cellImages>
      """
    sketch["xl/_rels/cellimages.xml.rels"] = links([("i1", "image", "media/b.png")])
    sketch["xl/metadata.xml"] = """
      <metadata xmlns="\(Sketch.main)" xmlns:q="\(rich)"><metadataTypes><metadataType name="X"/>\
      <metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLRICHVALUE"><bk>\
      <extLst><ext><q:rvb i="1"/></ext></extLst></bk><bk><extLst><ext><q:rvb i="0"/></ext></extLst>\
      </bk></futureMetadata><valueMetadata><bk><rc t="2" v="0"/></bk><bk><rc t="2" v="1"/></bk>\
      </valueMetadata></metadata>
      """
    sketch["xl/rich/s.xml"] = """
      <rvStructures xmlns="\(rich)"><s t="_error"><k n="errorType" t="i"/></s><s t="_localImage">\
      <k n="CalcOrigin" t="i"/><k n="_rvRel:LocalImageIdentifier" t="i"/></s></rvStructures>
      """
    sketch["xl/rich/v.xml"] = """
      <rvData xmlns="\(rich)"><rv s="0"><v>8</v></rv><rv s="1"><v>5</v><v>0</v></rv></rvData>
      """
    sketch["xl/rich/l.xml"] = """
      <richValueRels xmlns="http://schemas.microsoft.com/office/spreadsheetml/2022/richvaluerel" \
      xmlns:r="\(Sketch.references)"><rel r:id="i1"/></richValueRels>
      """
    sketch["xl/rich/_rels/l.xml.rels"] = links([("i1", "image", "../media/a.png")])
    return sketch
  }

  /// The pictures in the cells of the only sheet, by their places.
  private func cellPictures(_ workbook: WorkbookReader) throws -> [String: CellPicture] {
    var found: [String: CellPicture] = [:]
    for sheet in workbook.sheets {
      try workbook.forEachRow(of: sheet) { row in
        for cell in row.cells { found[cell.reference.description] = cell.picture }
        return .next
      }
    }
    return found
  }

  @Test("Pictures laid on a worksheet have an anchor and bytes")
  func laid() throws {
    let workbook = try Self.sketch.open()
    let pictures = try workbook.pictures(of: try #require(workbook.sheets.first))
    #expect(pictures.map(\.name) == ["图片 1", "图片 2"])
    #expect(pictures[0].anchor?.description == "B5" && pictures[0].end?.description == "C7")
    #expect(pictures[0].part == "xl/media/a.png" && pictures[0].contentType == "image/png")
    #expect(pictures[0].description == "证书")
    #expect(try workbook.bytes(of: pictures[0]) == [0x89, 0x50])
    #expect(pictures[1].anchor == nil && pictures[1].part == nil)
    #expect(try workbook.bytes(of: pictures[1]) == nil)
  }

  @Test("A picture in a cell is known by its formula or its number; the value stays as it is")
  func inCells() throws {
    let workbook = try Self.sketch.open()
    let found = try cellPictures(workbook)
    #expect(
      found == [
        "A1": .named("ID_1"), "B1": .named("ID_2"), "C1": .richValue(1), "D1": .richValue(2),
      ], "text that looks like it is no picture")
    let first = try #require(try workbook.picture(.named("ID_1")))
    #expect(try workbook.bytes(of: first)?.count == 3)
    #expect(try workbook.picture(.named("ID_2")) == nil)
    #expect(try workbook.picture(.richValue(1))?.part == "xl/media/a.png")
    #expect(try workbook.picture(.richValue(2)) == nil, "an error of another kind")
    #expect(try workbook.picture(.richValue(0)) == nil)
    #expect(try workbook.picture(.richValue(.max)) == nil)
    #expect(try Self.sketch.cells().first == "A1 string =DISPIMG(\"ID_1\",1)")
  }

  @Test("Damaged parts of pictures leave the values alone")
  func damaged() throws {
    var sketch = Self.sketch
    for part in ["xl/cellimages.xml", "xl/metadata.xml", "xl/drawings/d.xml"] {
      sketch[part] = "<a"
    }
    let workbook = try sketch.open()
    #expect(try cellPictures(workbook).count == 4)
    #expect(throws: WorkbookError.self) { try workbook.picture(.named("ID_1")) }
    #expect(throws: WorkbookError.self) { try workbook.picture(.richValue(1)) }
    #expect(throws: WorkbookError.self) { try workbook.pictures(of: workbook.sheets[0]) }
  }

  @Test("Beyond a limit they are refused")
  func exceeded() throws {
    var limits = ReadingLimits.standard
    limits.pictures = 1
    limits.pictureBytes = 2
    let workbook = try Self.sketch.open(limits)
    let many = #expect(throws: WorkbookError.self) {
      try workbook.pictures(of: workbook.sheets[0])
    }
    #expect(many?.limit == "pictures")
    let picture = try #require(try workbook.picture(.named("ID_1")))
    let large = #expect(throws: WorkbookError.self) { try workbook.bytes(of: picture) }
    #expect(large?.limit == "pictureBytes" && large?.part == "xl/media/b.png")
  }
}
