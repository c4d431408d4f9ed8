import Testing
import XLSX

@Suite struct ReadingLimitsTests {
  static let row = "<row><c t='str'><v>甲乙</v></c><c t='str'><v>丙丁</v></c></row>"
  static let strings = "<si><t>甲</t></si><si><t>乙</t></si>"
  static let styles = "<cellXfs><xf/><xf/><xf/></cellXfs>"

  /// Every limit that is a number, with the least that the sketch gets by on.
  static let least: [(name: String, limit: any Limit, value: Int)] = [
    ("entries", \.entries, 7),
    ("partBytes", \.partBytes, sketch.parts.values.map(\.count).max() ?? 0),
    ("totalBytes", \.totalBytes, sketch.parts.values.reduce(0) { $0 + $1.count }),
    ("inflationRatio", \.inflationRatio, 1),
    ("depth", \.depth, 5),
    ("attributes", \.attributes, 3),
    ("sharedStrings", \.sharedStrings, 2),
    ("sharedStringBytes", \.sharedStringBytes, 6),
    ("cellBytes", \.cellBytes, 6),
    ("rowBytes", \.rowBytes, 12),
    ("rows", \.rows, 2),
    ("cells", \.cells, 4),
    ("sheets", \.sheets, 1),
    ("styles", \.styles, 3),
    ("definedNames", \.definedNames, 1),
    ("mergedRanges", \.mergedRanges, 2),
    ("relationships", \.relationships, 3),
    ("contentTypes", \.contentTypes, 2),
    ("metadataBytes", \.metadataBytes, metadata),
  ]
  typealias Limit = WritableKeyPath<ReadingLimits, Int> & Sendable

  /// What the relationships of the workbook say: more than the other small parts do.
  private static let metadata = [
    ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"),
    ("styles", "styles.xml"),
  ].reduce(0) {
    $0 + "rId1".utf8.count + Sketch.references.utf8.count + 1 + $1.0.count + $1.1.count
  }

  static var sketch: Sketch {
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

  @Test("As much as a limit allows is read, one less is refused by name", arguments: least.indices)
  func exceeded(_ index: Int) throws {
    let (name, limit, value) = Self.least[index]
    var limits = ReadingLimits.standard
    limits.inflationGrace = 10
    limits[keyPath: limit] = value
    #expect(throws: Never.self, "\(name) \(value)") {
      try Self.sketch.cells(limits, collecting: .mergedRanges)
    }
    limits[keyPath: limit] = value - 1
    let error = #expect(throws: WorkbookError.self) {
      try Self.sketch.cells(limits, collecting: .mergedRanges)
    }
    #expect(error?.code == .limitExceeded)
    #expect(error?.limit == name, "\(error as Any)")
    #expect(error?.detail.hasSuffix("limit \(name)") == true, "\(error as Any)")
  }

  @Test("Reading may be given a time, and without one takes as long as it takes")
  func duration() throws {
    var limits = ReadingLimits.standard
    #expect(limits.duration == nil)
    limits.duration = .seconds(3600)
    #expect(throws: Never.self) { try Self.sketch.cells(limits, collecting: .mergedRanges) }
    limits.duration = .zero
    let error = #expect(throws: WorkbookError.self) {
      try Self.sketch.cells(limits, collecting: .mergedRanges)
    }
    #expect(error?.code == .limitExceeded)
    #expect(error?.limit == "duration")
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
