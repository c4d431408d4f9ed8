import Testing

@testable import XLSX

struct WorksheetWriterTests {
  @Test func `rows have their height, style and state`() throws {
    let workbook = WorkbookWriter()
    let style = workbook.style(CellStyle(fill: .white))
    let sheet = try workbook.addSheet("附件1")
    try sheet.row(2, height: 24.5, style: style, isHidden: true) { _ in }
    try sheet.row { $0.append(1) }
    #expect(
      sheet.rows
        == joined(
          #"<row r="2" s="1" customFormat="1" ht="24.5" customHeight="1" hidden="1">"#,
          #"</row><row r="3"><c r="A3"><v>1</v></c></row>"#))
  }

  @Test(arguments: [0, 1, 2, -1, 1_048_577])
  func `rows must ascend`(number: Int) throws {
    let sheet = try makeSheet()
    try sheet.append([1])
    try sheet.append([2])
    let error = #expect(throws: WorkbookError.self) { try sheet.row(number) { $0.append(3) } }
    #expect(error?.code == .invalidContent)
    try sheet.append([3])
    #expect(sheet.lastRow == 3)
  }

  @Test func `a row that fails leaves the others as they are`() throws {
    let sheet = try makeSheet()
    try sheet.append(["一"])
    let before = sheet.rows
    #expect(throws: WorkbookError.self) {
      try sheet.row { row throws(WorkbookError) in
        row.append("二")
        throw WorkbookError(.damaged, detail: "the source broke off")
      }
    }
    #expect(sheet.rows == before)
    try sheet.append(["一"])
    #expect(sheet.lastRow == 2)
    #expect(sheet.strings.referenceCount == 2)
  }

  @Test func `the dimension is that of the cells`() throws {
    let sheet = try makeSheet()
    #expect(sheet.head.contains(#"<dimension ref="A1"/>"#))
    try sheet.row(3) { row in
      row.set(column: 4, 1)
      row.set(column: 6, 1)
    }
    try sheet.row(4) { _ in }
    try sheet.row(9) { $0.set(column: 2, 1) }
    #expect(sheet.head.contains(#"<dimension ref="B3:F9"/>"#))
  }

  @Test func `many rows are deflated on the way`() throws {
    let sheet = try makeSheet()
    for number in 0..<20_000 { try sheet.append([.integer(number), "同一个文字"]) }
    #expect(sheet.markup.count < MarkupWriter.blockSize)
    let part = try sheet.finish(isActive: true)
    #expect(part.size > 1_000_000)
    #expect(try part.compressedSize == part.bytes.count)
  }

  @Test func `nothing can be written once the workbook has been`() throws {
    let workbook = WorkbookWriter()
    let sheet = try workbook.addSheet("附件1")
    try sheet.append([1])
    _ = try workbook.bytes()
    let error = #expect(throws: WorkbookError.self) { try sheet.append([2]) }
    #expect(error?.code == .invalidContent)
  }

  @Test func `merged ranges must not overlap`() throws {
    let sheet = try makeSheet()
    try sheet.merge(CellRange(rows: 1...2, columns: 1...3))
    try sheet.merge(CellRange(rows: 3...3, columns: 3...3))
    let error = #expect(throws: WorkbookError.self) {
      try sheet.merge(CellRange(rows: 2...4, columns: 3...5))
    }
    #expect(error?.code == .invalidContent)
    #expect(sheet.tail == #"<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>"#)
  }

  @Test(arguments: [
    CellRange(rows: 0...1, columns: 1...1), CellRange(rows: 1...1, columns: 1...16_385),
    CellRange(rows: 1...1_048_577, columns: 1...2), CellRange(rows: -5 ... -1, columns: 1...1),
  ])
  func `a range off the sheet is refused`(range: CellRange) throws {
    let sheet = try makeSheet()
    #expect(throws: WorkbookError.self) { try sheet.merge(range) }
    #expect(throws: WorkbookError.self) { try sheet.autoFilter(range) }
    #expect(throws: WorkbookError.self) {
      try sheet.addValidation(DataValidation(.anything, ranges: [range]))
    }
  }
}
