import Testing
import XLSX

@Suite struct RowTests {
  /// Rows enough for several batches.
  private static func many(_ count: Int = 5000) -> Sketch {
    Sketch(
      rows: (1...count).map { number in
        """
        <row r="\(number)"><c r="A\(number)"><v>\(number)</v></c>\
        <c r="C\(number)" t="str"><v>文\(number)</v></c></row>
        """
      }.joined())
  }

  @Test("A row that is kept stays as it is while reading goes on")
  func keptRows() throws {
    let workbook = try Self.many().open()
    let sheet = try #require(workbook.sheets.first)
    var kept: [Row] = []
    try workbook.forEachRow(of: sheet) { row in
      if row.number % 700 == 1 { kept.append(row) }
      return .next
    }
    #expect(kept.map(\.number) == [1, 701, 1401, 2101, 2801, 3501, 4201, 4901])
    for row in kept {
      #expect(row[column: 1]?.value == .number(Double(row.number)))
      #expect(row[column: 3]?.value == .string("文\(row.number)"))
    }
  }

  @Test("Rows come in order, every one once, across all batches")
  func order() throws {
    let workbook = try Self.many().open()
    let sheet = try #require(workbook.sheets.first)
    var numbers: [Int] = []
    try workbook.forEachRow(of: sheet) { row in
      numbers.append(row.number)
      return .next
    }
    #expect(numbers == Array(1...5000))
  }

  @Test("A column without a value has no cell")
  func columns() throws {
    let workbook = try Self.many(1).open()
    let sheet = try #require(workbook.sheets.first)
    try workbook.forEachRow(of: sheet) { row in
      #expect(row.cells.map(\.column) == [1, 3])
      for column in [Int.min, -1, 0, 2, 4, 16_385, Int.max] {
        #expect(row[column: column] == nil, "column \(column)")
      }
      return .next
    }
  }

  @Test("Reading ends where no more is wanted")
  func stop() throws {
    let workbook = try Self.many().open()
    let sheet = try #require(workbook.sheets.first)
    var count = 0
    let features = try workbook.forEachRow(of: sheet) { row in
      count += 1
      return row.number == 3 ? .stop : .next
    }
    #expect(count == 3)
    #expect(!features.isComplete)
  }

  @Test("An error of the body comes out as it is")
  func bodyError() throws {
    struct Enough: Error, Equatable { let row: Int }
    let workbook = try Self.many().open()
    let sheet = try #require(workbook.sheets.first)
    let error = #expect(throws: Enough.self) {
      try workbook.forEachRow(of: sheet) { row throws(Enough) in throw Enough(row: row.number) }
    }
    #expect(error == Enough(row: 1))
  }

  @Test("Rows before the damage are given, then the error")
  func damage() throws {
    var sketch = Self.many(3)
    let text = try #require(sketch["xl/worksheets/sheet1.xml"])
    sketch["xl/worksheets/sheet1.xml"] = text.replacing("</sheetData>", with: "<row></c>")
    let workbook = try sketch.open()
    let sheet = try #require(workbook.sheets.first)
    var numbers: [Int] = []
    let error = #expect(throws: WorkbookError.self) {
      try workbook.forEachRow(of: sheet) { row in
        numbers.append(row.number)
        return .next
      }
    }
    #expect(numbers == [1, 2, 3])
    #expect(error?.code == .damaged)
  }

  @Test("Two worksheets can be read at the same time")
  func nested() throws {
    let workbook = try Self.many(300).open()
    let sheet = try #require(workbook.sheets.first)
    var count = 0
    try workbook.forEachRow(of: sheet) { outer in
      guard outer.number % 100 == 0 else { return .next }
      try workbook.forEachRow(of: sheet) { inner in
        count += 1
        return inner.number == outer.number ? .stop : .next
      }
      return .next
    }
    #expect(count == 600)
  }

  @Test("A row longer than a piece of bytes is one row")
  func longRow() throws {
    let cells = (1...3000).map {
      "<c t=\"str\"><v>\(String(repeating: "长", count: 40))\($0)</v></c>"
    }
    let sketch = Sketch(rows: "<row>\(cells.joined())</row>")
    let lines = try sketch.cells()
    #expect(lines.count == 3000)
    #expect(lines.last == "DKJ1 string \(String(repeating: "长", count: 40))3000")
  }

  @Test("A cell is found by its column's letters, and values keep their places")
  func lettersAndValues() throws {
    let workbook = try Self.many(1).open()
    let row = try #require(try workbook.rows(of: workbook.sheet(named: "甲")).next())
    #expect(row["C"]?.string == "文1")
    #expect(row["c"]?.string == "文1")
    #expect(row["B"] == nil)
    #expect(row[""] == nil)
    #expect(row["ZZZ"] == nil)
    #expect(row.values == [.number(1), nil, .string("文1")])
  }
}
