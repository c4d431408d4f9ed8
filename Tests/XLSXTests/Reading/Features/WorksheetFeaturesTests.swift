import Testing
import XLSX

@Suite struct WorksheetFeaturesTests {
  static let x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
  static let xm = "http://schemas.microsoft.com/office/excel/2006/main"
  static let rows = "<row><c><v>1</v></c></row><row r=\"3\" hidden=\"1\"/>"

  /// What stands around the rows, as Excel writes it.
  static let whole = """
    <sheetFormatPr zeroHeight="1"/>\
    <cols><col min="2" max="3" hidden="1"/><col min="4"/></cols>\
    <sheetData>\(rows)<row r="4" hidden="1"><c><v>2</v></c></row><row r="9" hidden="1"/></sheetData>\
    <sheetProtection sheet="1" objects="1" formatCells="0" selectLockedCells="1" password="CC1A"/>\
    <autoFilter ref="B1:D9"><filterColumn colId="0" hiddenButton="1"/><filterColumn colId="2">\
    <filters><filter val="甲"/></filters></filterColumn></autoFilter>\
    <mergeCells count="9"><mergeCell ref="A1:B2"/><mergeCell ref="?"/></mergeCells>\
    <conditionalFormatting sqref="A1:A3 C1"><cfRule type="cellIs"/><cfRule type="dataBar"/>\
    </conditionalFormatting>\
    <dataValidations><dataValidation type="list" allowBlank="1" showInputMessage="1" \
    showErrorMessage="1" promptTitle="题" prompt="请选_x000a_择" error="不行" errorStyle="warning" \
    sqref="B2:B9 D:D"><formula1>&quot;男, 女,&quot;&quot;无&quot;&quot;&quot;</formula1></dataValidation></dataValidations>\
    <hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="提示"/><hyperlink ref="B1:C1" \
    location="'乙'!A1" display="乙"/><hyperlink ref="D1" r:id="none"/></hyperlinks>\
    <drawing r:id="rId9"/>\
    <extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule \
    type="iconSet"/><xm:sqref>E1:E9</xm:sqref></x14:conditionalFormatting>\
    </x14:conditionalFormattings><x14:dataValidations><x14:dataValidation type="whole" \
    operator="notBetween"><x14:formula1><xm:f>乙!$A$1</xm:f></x14:formula1><x14:formula2>\
    <xm:f>9</xm:f></x14:formula2><xm:sqref>C2 C4</xm:sqref></x14:dataValidation>\
    </x14:dataValidations></ext></extLst>
    """

  static func sketch(_ inner: String = whole) -> Sketch {
    var sketch = Sketch()
    sketch["xl/worksheets/sheet1.xml"] = """
      <worksheet xmlns="\(Sketch.main)" xmlns:r="\(Sketch.references)" xmlns:x14="\(x14)" \
      xmlns:xm="\(xm)">\(inner)</worksheet>
      """
    sketch["xl/worksheets/_rels/sheet1.xml.rels"] = """
      <Relationships xmlns="\(Sketch.package)"><Relationship Id="rId1" TargetMode="External" \
      Type="\(Sketch.references)/hyperlink" Target="https://example.com/?a=1&amp;b=2"/></Relationships>
      """
    return sketch
  }

  private func features(
    _ sketch: Sketch, _ selection: WorksheetFeatures.Selection = .all,
    _ limits: ReadingLimits = .standard
  ) throws -> WorksheetFeatures {
    let workbook = try sketch.open(limits)
    return try workbook.features(of: try #require(workbook.sheets.first), collecting: selection)
  }

  @Test("Everything around the rows is given, whether rows are read or not")
  func whole() throws {
    let workbook = try Self.sketch().open()
    let sheet = try #require(workbook.sheets.first)
    let features = try workbook.features(of: sheet)
    let beside = try workbook.forEachRow(of: sheet, collecting: .all) { _ in .next }
    #expect(features == beside)
    #expect(features.isComplete)
    #expect(features.mergedRanges.map(\.description) == ["A1:B2"])
    #expect(features.hiddenColumns == [2...3])
    #expect(features.hiddenRows == [3...4, 9...9], "rows without a value count too")
    #expect(features.hidesUnlistedRows)
    #expect(features.filteredRange?.description == "B1:D9")
    #expect(features.filteredColumns == [4], "a hidden button filters nothing")
    #expect(features.isPasswordProtected)
    #expect(features.protection == [.formatCells, .selectUnlockedCells])
    #expect(features.conditionalFormats.map(\.kinds) == [["cellIs", "dataBar"], ["iconSet"]])
    #expect(
      features.conditionalFormats.map { $0.ranges.map(\.description) } == [
        ["A1:A3", "C1"], ["E1:E9"],
      ])
  }

  @Test("Validations of both kinds, options split as Excel splits them")
  func validations() throws {
    let validations = try features(Self.sketch(), .validations).validations
    let list = try #require(validations.first)
    #expect(list.rule == .values(["男", "女", "\"无\""]))
    #expect(list.ranges.map(\.description) == ["B2:B9", "D1:D1048576"])
    #expect(list.prompt == DataValidation.Message(title: "题", text: "请选\n择"))
    #expect(list.error == DataValidation.Message(text: "不行"))
    #expect(list.alert == .warning && list.allowsBlank && list.isEnforced && list.showsList)
    let late = try #require(validations.last)
    #expect(late.rule == .whole(.notBetween("乙!$A$1", "9")))
    #expect(late.ranges.map(\.description) == ["C2", "C4"])
    #expect(!late.isEnforced && late.prompt == nil)
  }

  @Test(
    "A list names cells, or holds its options",
    arguments: [
      ("\"a,b\"", .values(["a", "b"])), ("\"\"", .values([""])), ("$A$1:$A$3", .list("$A$1:$A$3")),
      ("\"a\"&amp;\"b\"", .list("\"a\"&\"b\"")), ("选项", .list("选项")),
      ("", .list("")), ("\"", .list("\"")),
    ] as [(String, DataValidation.Rule)])
  func options(_ formula: String, _ rule: DataValidation.Rule) throws {
    let sketch = Self.sketch(
      """
      <sheetData/><dataValidations><dataValidation type="list" sqref="A1"><mc:AlternateContent \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback>\
      <formula1>\(formula)</formula1></mc:Fallback></mc:AlternateContent></dataValidation>\
      </dataValidations>
      """)
    #expect(try features(sketch).validations.map(\.rule) == [rule])
  }

  @Test("Links lead within the workbook, or out of it by relationship")
  func hyperlinks() throws {
    let workbook = try Self.sketch().open()
    let links = try workbook.hyperlinks(of: try #require(workbook.sheets.first))
    #expect(links.map(\.range.description) == ["A1", "B1:C1", "D1"])
    #expect(links.map(\.target) == ["https://example.com/?a=1&b=2", nil, nil])
    #expect(links.map(\.location) == [nil, "'乙'!A1", nil])
    #expect(links[0].tooltip == "提示" && links[1].display == "乙")
  }

  @Test("What is not asked for is not there, and does not fail")
  func unasked() throws {
    let nothing = try features(Self.sketch(), [])
    #expect(nothing.isComplete)
    #expect(nothing.mergedRanges.isEmpty && nothing.validations.isEmpty)
    #expect(!nothing.isProtected && nothing.hiddenRows.isEmpty)
    let columns = try features(Self.sketch(), .hiddenColumns)
    #expect(columns.hiddenColumns == [2...3] && columns.hyperlinks.isEmpty)
    var limits = ReadingLimits.standard
    limits.mergedRanges = 0
    limits.validations = 0
    let workbook = try Self.sketch().open(limits)
    var count = 0
    try workbook.forEachRow(of: try #require(workbook.sheets.first)) { row in
      count += row.cells.count
      return .next
    }
    #expect(count == 2)
  }

  @Test("Damaged relationships are the trouble of who asks for links alone")
  func damagedRelationships() throws {
    var sketch = Self.sketch()
    sketch["xl/worksheets/_rels/sheet1.xml.rels"] = "<oops"
    #expect(try sketch.cells().count == 2)
    #expect(try features(sketch, .mergedRanges).mergedRanges.count == 1)
    let error = #expect(throws: WorkbookError.self) { try features(sketch, .hyperlinks) }
    #expect(error?.code == .damaged)
    #expect(error?.part == "xl/worksheets/_rels/sheet1.xml.rels")
  }

  /// Every limit, set just below what the sketch needs.
  static let tight: [(name: String, set: @Sendable (inout ReadingLimits) -> Void)] = [
    ("mergedRanges", { $0.mergedRanges = 0 }), ("validations", { $0.validations = 1 }),
    ("conditionalFormats", { $0.conditionalFormats = 1 }), ("ruleRanges", { $0.ruleRanges = 6 }),
    ("hyperlinks", { $0.hyperlinks = 2 }), ("annotationBytes", { $0.annotationBytes = 20 }),
    ("cellBytes", { $0.cellBytes = 10 }),
  ]

  @Test(
    "Beyond a limit what was asked for is refused, and the limit is named", arguments: tight.indices
  )
  func exceeded(_ index: Int) {
    var limits = ReadingLimits.standard
    Self.tight[index].set(&limits)
    let error = #expect(throws: WorkbookError.self) { try features(Self.sketch(), .all, limits) }
    #expect(error?.code == .limitExceeded)
    #expect(error?.limit == Self.tight[index].name, "\(error as Any)")
  }

  @Test("What is written is read again")
  func roundTrip() throws {
    let validation = DataValidation(
      .time(.lessThan("0.5")), ranges: [CellRange(rows: 2...9, columns: 1...1)],
      prompt: .init(text: "上午"), allowsBlank: false, isEnforced: false, showsList: false)
    let workbook = WorkbookWriter()
    let sheet = try workbook.addSheet("甲")
    try sheet.addValidation(validation)
    try sheet.addHyperlink(CellReference(row: 1, column: 1), toLocation: "'甲'!B2")
    let reader = try WorkbookReader(bytes: try workbook.bytes())
    let first = try #require(reader.sheets.first)
    #expect(try reader.validations(of: first) == [validation])
    #expect(try reader.hyperlinks(of: first).map(\.location) == ["'甲'!B2"])
  }
}
