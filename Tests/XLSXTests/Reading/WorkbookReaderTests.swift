import Testing
import XLSX

@Suite struct WorkbookReaderTests {
  static let one = "<row><c><v>1</v></c></row>"

  /// Ways to write one and the same workbook, each seen in files of some program.
  static let variants: [(why: String, change: @Sendable (inout Sketch) -> Void)] = [
    ("as Excel writes it", { _ in }),
    (
      "absolute targets",
      {
        $0["_rels/.rels"] = Sketch.relationships([("officeDocument", "/xl/workbook.xml")])
        $0["xl/_rels/workbook.xml.rels"] = Sketch.relationships([
          ("worksheet", "/xl/worksheets/sheet1.xml")
        ])
      }
    ),
    (
      "dotted targets",
      {
        $0["xl/_rels/workbook.xml.rels"] = Sketch.relationships([
          ("worksheet", "./../xl/./worksheets/sheet1.xml")
        ])
      }
    ),
    (
      "backslashes in the archive",
      { sketch in
        sketch.parts = Dictionary(
          uniqueKeysWithValues: sketch.parts.map { name, bytes in
            (String(name.map { $0 == "/" ? "\\" : $0 }), bytes)
          })
      }
    ),
    (
      "another letter case in the archive",
      { sketch in
        sketch.parts = Dictionary(
          uniqueKeysWithValues: sketch.parts.map { ($0.key.uppercased(), $0.value) })
      }
    ),
    (
      "other names of parts",
      {
        $0.parts["book.bin"] = $0.parts.removeValue(forKey: "xl/workbook.xml")
        $0.parts["_rels/book.bin.rels"] =
          $0.parts.removeValue(forKey: "xl/_rels/workbook.xml.rels")
        $0.parts["worksheets/sheet1.xml"] =
          $0.parts.removeValue(forKey: "xl/worksheets/sheet1.xml")
        $0["_rels/.rels"] = Sketch.relationships([("officeDocument", "book.bin")])
      }
    ),
    (
      "no relationships of the package, as some exports are: types say which part it is",
      { $0.parts["_rels/.rels"] = nil }
    ),
    ("no list of types", { $0.parts["[Content_Types].xml"] = nil }),
    (
      "no styles and no shared strings",
      {
        $0.parts["xl/styles.xml"] = nil
        $0.parts["xl/sharedStrings.xml"] = nil
      }
    ),
    (
      "Strict namespaces",
      { sketch in
        for (name, bytes) in sketch.parts {
          sketch[name] = String(decoding: bytes, as: UTF8.self)
            .replacing(Sketch.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
            .replacing(
              Sketch.references,
              with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
        }
      }
    ),
    (
      "a prefix on every element",
      {
        $0["xl/worksheets/sheet1.xml"] = """
          <x:worksheet xmlns:x="\(Sketch.main)"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c>\
          </x:row></x:sheetData></x:worksheet>
          """
        $0["xl/workbook.xml"] = """
          <x:workbook xmlns:x="\(Sketch.main)" xmlns:q="\(Sketch.references)"><x:sheets>\
          <x:sheet name="甲" q:id="rId1"/></x:sheets></x:workbook>
          """
      }
    ),
    (
      "UTF-16 with its mark",
      {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + ($0["xl/workbook.xml"] ?? "")
        $0.parts["xl/workbook.xml"] =
          [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      }
    ),
    (
      "a mark before UTF-8",
      { $0["xl/workbook.xml"] = "\u{FEFF}" + ($0["xl/workbook.xml"] ?? "") }
    ),
  ]

  @Test("A workbook is found however its parts are named", arguments: variants.indices)
  func variant(_ index: Int) throws {
    var sketch = Sketch(rows: Self.one)
    Self.variants[index].change(&sketch)
    let why = Comment(rawValue: Self.variants[index].why)
    #expect(try sketch.cells() == ["A1 number 1.0"], why)
    #expect(try sketch.open().sheets.map(\.name) == ["甲"], why)
  }

  @Test("Sheets stand in the workbook's order, chart sheets left out, hidden ones kept")
  func sheets() throws {
    var sketch = Sketch(rows: Self.one)
    sketch["xl/workbook.xml"] = Sketch.workbook(
      """
      <sheet name="乙&amp;丙" r:id="rId1" state="veryHidden"/><sheet name="图" r:id="rId4"/>\
      <sheet name="甲" r:id="rId1" state="hidden"/><sheet name="丁" r:id="none"/>\
      <sheet name="模块" r:id=""/><sheet name="无"/>
      """,
      before: "<workbookPr date1904=\"1\"/>",
      after: """
        <definedNames><definedName name="性别" hidden="1">选项!$A$1:$A$2</definedName>\
        <definedName name="_xlnm.Print_Area" localSheetId="2">甲!$A$1</definedName></definedNames>
        """)
    sketch["xl/_rels/workbook.xml.rels"] = Sketch.relationships([
      ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"),
      ("sharedStrings", "sharedStrings.xml"), ("chartsheet", "chartsheets/sheet1.xml"),
    ])
    let workbook = try sketch.open()
    #expect(workbook.sheets.map(\.name) == ["乙&丙", "甲", "丁"])
    #expect(workbook.sheets.map(\.index) == [0, 2, 3])
    #expect(workbook.sheets.map(\.visibility) == [.veryHidden, .hidden, .visible])
    #expect(workbook.dateSystem == .from1904)
    #expect(workbook.definedNames.map(\.name) == ["性别", "_xlnm.Print_Area"])
    #expect(workbook.definedNames.map(\.formula) == ["选项!$A$1:$A$2", "甲!$A$1"])
    #expect(workbook.definedNames.map(\.sheetIndex) == [nil, 2])
    #expect(workbook.definedNames.map(\.isHidden) == [true, false])
    let lost = try #require(workbook.sheets.last)
    let error = #expect(throws: WorkbookError.self) {
      try workbook.forEachRow(of: lost) { _ in .next }
    }
    #expect(error?.code == .damaged && error?.sheet == "丁")
  }

  @Test("Properties are read from wherever they are")
  func properties() throws {
    var sketch = Sketch()
    let root = "http://schemas.openxmlformats.org"
    sketch["_rels/.rels"] = Sketch.relationships([
      ("officeDocument", "xl/workbook.xml"), ("extended-properties", "a.xml"),
      ("metadata/core-properties", "b.xml"), ("custom-properties", "c.xml"),
    ])
    sketch["a.xml"] = """
      <Properties xmlns="\(root)/officeDocument/2006/extended-properties">\
      <Application>WPS 表格</Application><AppVersion>12.0</AppVersion></Properties>
      """
    sketch["b.xml"] = """
      <cp:coreProperties xmlns:cp="\(root)/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">\
      <dc:creator>甲</dc:creator>\
      <cp:lastModifiedBy>乙</cp:lastModifiedBy><dc:title>名册</dc:title>\
      <dcterms:created>2020-03-30T08:00:00Z</dcterms:created><dc:subject>丙</dc:subject>\
      <cp:category>丁</cp:category><dc:description>戊</dc:description></cp:coreProperties>
      """
    sketch["c.xml"] = """
      <Properties xmlns="\(root)/officeDocument/2006/custom-properties" \
      xmlns:vt="\(root)/officeDocument/2006/docPropsVTypes"><property name="版本">\
      <vt:lpwstr>3</vt:lpwstr></property><property name="数"><vt:i4>-7</vt:i4></property>\
      <property name="真"><vt:bool>true</vt:bool></property><property name="日"><vt:filetime>\
      2020-03-30T08:00:00Z</vt:filetime></property><property name="坏"><vt:i4>x</vt:i4></property>\
      </Properties>
      """
    let properties = try sketch.open().properties()
    #expect(properties.application == "WPS 表格")
    #expect(properties.appVersion == "12.0")
    #expect(properties.creator == "甲")
    #expect(properties.lastModifiedBy == "乙")
    #expect(properties.title == "名册")
    #expect(properties.created?.description == "2020-03-30T08:00:00")
    #expect(properties.subject == "丙" && properties.category == "丁")
    #expect(properties.remarks == "戊" && properties.modified == nil)
    #expect(
      properties.custom
        == ["版本": "3", "数": "-7", "真": "true", "坏": "x"]
        .merging(["日": "2020-03-30T08:00:00Z"]) { $1 })
    #expect(properties.customValues["数"] == .number(-7))
    #expect(properties.customValues["真"] == .boolean(true))
    #expect(properties.customValues["坏"] == .string("x"))
    #expect(properties.customValues["日"] != .string("2020-03-30T08:00:00Z"))
    #expect(try Sketch().open().properties() == DocumentProperties())
  }

  @Test("Macros, links to other files and embedded objects are noticed")
  func attachments() throws {
    var sketch = Sketch(rows: Self.one)
    let plain = try sketch.open()
    #expect(!plain.hasMacros && !plain.hasExternalLinks)
    #expect(try !plain.hasEmbeddedObjects())
    sketch["xl/_rels/workbook.xml.rels"] = Sketch.relationships([
      ("worksheet", "worksheets/sheet1.xml"), ("vbaProject", "vbaProject.bin"),
      ("externalLink", "externalLinks/externalLink1.xml"),
    ])
    sketch["xl/worksheets/_rels/sheet1.xml.rels"] = Sketch.relationships([
      ("oleObject", "../embeddings/oleObject1.bin")
    ])
    let loaded = try sketch.open()
    #expect(loaded.hasMacros && loaded.hasExternalLinks)
    #expect(try loaded.hasEmbeddedObjects())
    sketch["xl/_rels/workbook.xml.rels"] = Sketch.relationships([
      ("worksheet", "worksheets/sheet1.xml"), ("xlMacrosheet", "macrosheets/sheet1.xml"),
    ])
    #expect(try sketch.open().hasMacros, "macros of Excel 4.0 stand on sheets")
  }

  static let strangers: [([UInt8], WorkbookError.Code, FileKind)] = [
    ([], .empty, .empty),
    (Array("姓名,性别".utf8), .notWorkbook, .csv),
    // Nothing says how it is encrypted: no password would help.
    (CompoundSketch(["EncryptedPackage"]).bytes, .damaged, .damaged),
    (
      CompoundSketch(["DRMEncryptedTransform", "EncryptedPackage"]).bytes, .encryptionNotSupported,
      .encrypted
    ),
    (CompoundSketch(["Workbook"]).bytes, .notWorkbook, .xls),
    (StoredZip().bytes, .notWorkbook, .zip),
    (Array(Sketch().bytes.prefix(900)), .damaged, .damaged),
  ]

  @Test("What is no workbook is refused by what it is", arguments: strangers)
  func refused(_ bytes: [UInt8], _ code: WorkbookError.Code, _ kind: FileKind) {
    let error = #expect(throws: WorkbookError.self) { try WorkbookReader(bytes: bytes) }
    #expect(error?.code == code)
    #expect(error?.kind == kind)
  }

  @Test(
    "A damaged part is named",
    arguments: [
      ("xl/workbook.xml", "<workbook"), ("xl/workbook.xml", "<x/>"), ("xl/workbook.xml", ""),
      ("xl/workbook.xml", Sketch.workbook("")), ("xl/_rels/workbook.xml.rels", "<a></b>"),
      ("[Content_Types].xml", "&"),
    ])
  func damaged(_ part: String, _ text: String) {
    var sketch = Sketch()
    sketch[part] = text
    let error = #expect(throws: WorkbookError.self) { try sketch.open() }
    #expect(error?.code == .damaged)
    #expect(error?.part == part)
  }

  @Test("A document type declaration is refused before it declares anything")
  func doctype() {
    var sketch = Sketch()
    sketch["xl/worksheets/sheet1.xml"] = """
      <!DOCTYPE worksheet [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\
      <worksheet xmlns="\(Sketch.main)"><sheetData><row><c t="str"><v>&b;</v></c></row>\
      </sheetData></worksheet>
      """
    let error = #expect(throws: WorkbookError.self) { try sketch.cells() }
    #expect(error?.code == .doctypeRefused)
  }

  @Test("No file, a folder: an error each")
  func paths() {
    let missing = #expect(throws: WorkbookError.self) {
      try WorkbookReader(path: "/nowhere/名册.xlsx")
    }
    #expect(missing?.code == .notFound)
    let folder = #expect(throws: WorkbookError.self) { try WorkbookReader(path: "/") }
    #expect(folder?.code == .notReadable)
  }
}
