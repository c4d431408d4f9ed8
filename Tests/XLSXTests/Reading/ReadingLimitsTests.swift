import Testing
import XLSX

@Suite struct ReadingLimitsTests {
  static let row = "<row><c t='str'><v>甲乙</v></c><c t='str'><v>丙丁</v></c></row>"
  static let strings = "<si><t>甲</t></si><si><t>乙</t></si>"
  static let styles = "<cellXfs><xf/><xf/><xf/></cellXfs>"

  /// Every limit, set just below what the sketch needs.
  static let tight: [(name: String, set: @Sendable (inout ReadingLimits) -> Void)] = [
    ("entries", { $0.entries = 6 }),
    ("partBytes", { $0.partBytes = 100 }),
    ("totalBytes", { $0.totalBytes = 1000 }),
    (
      "inflationRatio",
      {
        $0.inflationGrace = 10
        $0.inflationRatio = 0
      }
    ),
    ("depth", { $0.depth = 4 }),
    ("attributes", { $0.attributes = 1 }),
    ("sharedStrings", { $0.sharedStrings = 1 }),
    ("sharedStringBytes", { $0.sharedStringBytes = 5 }),
    ("cellBytes", { $0.cellBytes = 5 }),
    ("rowBytes", { $0.rowBytes = 11 }),
    ("rows", { $0.rows = 1 }),
    ("cells", { $0.cells = 3 }),
    ("sheets", { $0.sheets = 0 }),
    ("styles", { $0.styles = 2 }),
    ("definedNames", { $0.definedNames = 0 }),
    ("relationships", { $0.relationships = 2 }),
  ]

  private static var sketch: Sketch {
    var sketch = Sketch(rows: row + row, strings: strings, styles: styles)
    sketch["xl/worksheets/sheet1.xml"] = Sketch.worksheet(
      """
      <sheetData>\(row + row)</sheetData><mergeCells><mergeCell ref="A1:B1"/>\
      <mergeCell ref="A2:B2"/></mergeCells>
      """)
    sketch["xl/workbook.xml"] = Sketch.workbook(
      "<sheet name=\"甲\" sheetId=\"1\" r:id=\"rId1\"/>",
      after: "<definedNames><definedName name=\"n\">1</definedName></definedNames>")
    return sketch
  }

  @Test("The sketch itself lies within the standard limits")
  func standard() throws {
    #expect(try Self.sketch.cells().count == 4)
  }

  @Test("Beyond a limit the workbook is refused, and the limit is named", arguments: tight.indices)
  func exceeded(_ index: Int) {
    var limits = ReadingLimits.standard
    Self.tight[index].set(&limits)
    let error = #expect(throws: WorkbookError.self) { try Self.sketch.cells(limits) }
    #expect(error?.code == .limitExceeded)
    #expect(error?.detail.hasSuffix("limit \(Self.tight[index].name)") == true, "\(error as Any)")
  }

  @Test("A tag that goes on and on is refused before libxml2 compares its attributes")
  func endlessTag() {
    let attributes = (1...60_000).map { " a\($0)=''" }.joined()
    let error = #expect(throws: WorkbookError.self) {
      try Sketch(rows: "<row\(attributes)/>").cells()
    }
    #expect(error?.code == .limitExceeded)
    #expect(error?.detail.hasSuffix("tagBytes") == true)
  }

  @Test("Elements nested without end are refused")
  func nesting() {
    let error = #expect(throws: WorkbookError.self) {
      try Sketch(rows: String(repeating: "<a>", count: 100_000)).cells()
    }
    #expect(error?.code == .limitExceeded)
  }
}
