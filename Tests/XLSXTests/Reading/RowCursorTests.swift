import Testing
import XLSX

struct RowCursorTests {
  /// Rows enough for several batches.
  private static func many(_ count: Int = 5000) -> Sketch {
    Sketch(rows: (1...count).map { "<row><c><v>\($0)</v></c></row>" }.joined())
  }

  @Test("Every row comes once and in order, and the end stays the end")
  func order() throws {
    let workbook = try Self.many().open()
    let rows = try workbook.rows(of: workbook.sheet(named: "甲"))
    var numbers: [Int?] = []
    while let row = try rows.next() { numbers.append(row["A"]?.integer) }
    #expect(numbers == Array(1...5000))
    #expect(try rows.next() == nil)
    #expect(rows.features.isComplete)
  }

  @Test("A cursor outlives its reader, and keeps to its place beside another one")
  func twoCursors() throws {
    func opened() throws -> (RowCursor, RowCursor) {
      let workbook = try Self.many().open()
      let sheet = try workbook.sheet(named: "甲")
      return (try workbook.rows(of: sheet), try workbook.rows(of: sheet))
    }
    let (one, other) = try opened()
    for number in 1...5000 {
      #expect(try one.next()?.number == number)
      if number % 3 == 0 { #expect(try other.next()?.number == number / 3) }
    }
  }

  @Test("Rows that are kept stay as they are")
  func keptRows() throws {
    let workbook = try Self.many().open()
    let rows = try workbook.rows(of: workbook.sheet(named: "甲"))
    var kept: [Row] = []
    while let row = try rows.next() {
      if row.number % 700 == 1 { kept.append(row) }
    }
    #expect(kept.map { $0[column: 1]?.integer } == [1, 701, 1401, 2101, 2801, 3501, 4201, 4901])
  }

  @Test("Damage comes after the rows before it, and again when asked again")
  func damage() throws {
    var sketch = Self.many(3)
    sketch["xl/worksheets/sheet1.xml"] =
      Sketch.worksheet("<sheetData><row><c><v>1</v></c></row><row>").dropLast(12) + ""
    let workbook = try sketch.open()
    let rows = try workbook.rows(of: workbook.sheet(named: "甲"))
    #expect(try rows.next()?.number == 1)
    for _ in 1...2 {
      let error = #expect(throws: WorkbookError.self) { try rows.next() }
      #expect(error?.code == .damaged)
    }
    #expect(!rows.features.isComplete)
  }

  @Test("A sheet is found by its name as Excel compares names, or is missing")
  func names() throws {
    var sketch = Self.many(1)
    sketch["xl/workbook.xml"] = Sketch.workbook(
      "<sheet name=\"People\" sheetId=\"1\" r:id=\"rId1\"/>")
    let workbook = try sketch.open()
    #expect(try workbook.sheet(named: "PEOPLE").name == "People")
    let error = #expect(throws: WorkbookError.self) { try workbook.sheet(named: "Peop") }
    #expect(error?.code == .missing)
    #expect(error?.sheet == "Peop")
  }
}
