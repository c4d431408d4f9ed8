import Testing

@testable import XLSX

struct WorkbookWriterTests {
  @Test func `the same calls give the same bytes`() throws {
    func make() throws -> [UInt8] {
      let workbook = try SampleWorkbook.make()
      let once = try workbook.bytes()
      #expect(try workbook.bytes() == once, "and a second time as well")
      return once
    }
    #expect(try make() == make())
  }

  @Test(arguments: [nil, 2, 3, 8], [CompressionLevel.fast, .small])
  func `the number of workers leaves no trace`(workers: Int?, level: CompressionLevel) throws {
    func make(_ workers: Int?) throws -> [UInt8] {
      let workbook = WorkbookWriter(
        options: WorkbookOptions(compression: level, workers: workers))
      let sheets = [try workbook.addSheet("附件1"), try workbook.addSheet("附件2")]
      for number in 1...12_000 {
        for (index, sheet) in sheets.enumerated() {
          try sheet.append([
            .integer(number * (index + 1)), .string("文字\(number)"), "同样的",
            .string("\(number % 99)"),
          ])
        }
      }
      return try workbook.bytes()
    }
    #expect(try make(workers) == make(1))
  }

  @Test func `the content types come first and every time is fixed`() throws {
    let bytes = try SampleWorkbook.make().bytes()
    #expect(bytes.prefix(4) == [0x50, 0x4B, 0x03, 0x04])
    // Local header: time and date at 10, name's length at 26, name at 30 (APPNOTE 4.3.7).
    #expect(bytes[10..<14] == [0x00, 0x00, 0x21, 0x00])
    #expect(String(decoding: bytes[30..<49], as: UTF8.self) == "[Content_Types].xml")
  }

  @Test func `parts are there for what is there`() throws {
    let workbook = WorkbookWriter()
    _ = try workbook.addSheet("附件1")
    #expect(
      try workbook.parts().map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml",
        "xl/worksheets/sheet1.xml", "xl/styles.xml", "docProps/core.xml", "docProps/app.xml",
      ])
    #expect(
      try SampleWorkbook.make().parts().map(\.name).filter { !$0.contains("sheet") } == [
        "[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml",
        "xl/styles.xml", "xl/sharedStrings.xml", "docProps/core.xml", "docProps/app.xml",
        "docProps/custom.xml",
      ])
  }

  @Test func `a workbook without a visible sheet is refused`() throws {
    let workbook = WorkbookWriter()
    let error = #expect(throws: WorkbookError.self) { try workbook.bytes() }
    #expect(error?.code == .invalidContent)
    let sheet = try workbook.addSheet("附件1", options: SheetOptions(visibility: .hidden))
    #expect(throws: WorkbookError.self) { try workbook.bytes() }
    sheet.options.visibility = .visible
    #expect(try !workbook.bytes().isEmpty)
  }

  @Test func `two sheets must not bear one name`() throws {
    let workbook = WorkbookWriter()
    _ = try workbook.addSheet("Abc")
    let error = #expect(throws: WorkbookError.self) { try workbook.addSheet("aBC") }
    #expect(error?.code == .invalidContent)
    #expect(workbook.sheets.count == 1)
  }

  @Test func `a name is defined once for each sheet and once for all`() throws {
    let workbook = WorkbookWriter()
    let sheet = try workbook.addSheet("附件1")
    try workbook.define(name: "学历", formula: "1")
    try workbook.define(name: "学历", formula: "2", sheet: sheet)
    #expect(throws: WorkbookError.self) { try workbook.define(name: "学历", formula: "3") }
    let foreign = try makeSheet()
    #expect(throws: WorkbookError.self) {
      try workbook.define(name: "职称", formula: "1", sheet: foreign)
    }
  }

  @Test(arguments: [
    SheetOptions(zoom: 9), SheetOptions(defaultRowHeight: .nan),
    SheetOptions(pageSetup: PageSetup(pagesWide: 0)),
    SheetOptions(pageSetup: PageSetup(repeatedRows: 0...2)),
    SheetOptions(pageSetup: PageSetup(repeatedColumns: 1...16_385)),
    SheetOptions(pageSetup: PageSetup(printArea: CellRange(rows: 0...0, columns: 1...1))),
    SheetOptions(pageSetup: PageSetup(margins: PageMargins(left: -1))),
    SheetOptions(pageSetup: PageSetup(header: String(repeating: "长", count: 256))),
  ])
  func `options out of bounds are refused`(options: SheetOptions) throws {
    let workbook = WorkbookWriter()
    let error = #expect(throws: WorkbookError.self) {
      try workbook.addSheet("附件1", options: options)
    }
    #expect(error?.code == .invalidContent)
    let sheet = try workbook.addSheet("附件1")
    sheet.options = options
    #expect(throws: WorkbookError.self) { try workbook.bytes() }
  }
}
