import Foundation
import Testing

@testable import XLSX

/// Whole files, held against the schemas and read by another program where there is one.
struct OfficeTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let python = environment["PANDIAN_PYTHON"] ?? "/usr/bin/env"

  @Test(
    .enabled(
      if: environment["PANDIAN_OOXML_VALIDATE"] != nil, "PANDIAN_OOXML_VALIDATE names no validator")
  )
  func `a workbook with everything is valid`() throws {
    let validator = try #require(Self.environment["PANDIAN_OOXML_VALIDATE"])
    try withSample { path in
      let result = try run([validator, path])
      #expect(result.output.isEmpty, "the validator has something to say")
      #expect(result.status == 0)
    }
  }

  @Test(.enabled(if: environment["PANDIAN_PYTHON"] != nil, "PANDIAN_PYTHON names no interpreter"))
  func `openpyxl reads the same values`() throws {
    let program = """
      import openpyxl, sys
      book = openpyxl.load_workbook(sys.argv[1])
      print(book.sheetnames, book.active.title, [sheet.sheet_state for sheet in book])
      sheet = book.worksheets[0]
      print(sheet.dimensions, sheet.freeze_panes, sheet.print_title_rows, sheet.auto_filter.ref)
      for row in sheet.iter_rows(values_only=True):
        print(*[str(value) for value in row], sep="|")
      print(sheet["E3"].data_type, sheet["E3"].quotePrefix, sheet["C3"].number_format)
      print([(p.name, p.value) for p in book.custom_doc_props.props], book.properties.created)
      """
    let expected = """
      ['附件1', "选项'1 号", '空表'] 空表 ['visible', 'veryHidden', 'visible']
      A1:H5 B3 $1:$2 A2:H5
      宁夏人才盘点表|None|None|None|None|None|None|None
      序号|姓名|身份证号|None|None|None|None|None
      1|王伟 |640104199001019001|1990-01-01 00:00:00|=1+1|0.1|None|None
      None|None|None|None|None|None|None|None
      换
      行<&>"_x0001__x0041_|=A3+1|="a"&"b"|=SUM(A3:A4)|True|#N/A|0.1|1 day, 6:00:00
      s True @
      [('campaign', 'talent-inventory-2020'), ('版本', '1 & 2')] 2020-03-30 00:00:00

      """
    try withSample { path in
      let result = try run(["-c", program, path])
      #expect(result.output == expected)
    }
  }

  @Test(.enabled(if: environment["PANDIAN_PYTHON"] != nil, "PANDIAN_PYTHON names no interpreter"))
  func `sheets written side by side are whole`() throws {
    let workbook = WorkbookWriter()
    let sheets = [try workbook.addSheet("附件1"), try workbook.addSheet("附件2")]
    // Long enough for their rows to be deflated in several pieces.
    for number in 1...8_000 {
      for (index, sheet) in sheets.enumerated() {
        try sheet.append([.integer(number * (index + 1)), .string("文字\(number)"), "同样的"])
      }
    }
    let program = """
      import openpyxl, sys, zipfile
      print(zipfile.ZipFile(sys.argv[1]).testzip())
      for sheet in openpyxl.load_workbook(sys.argv[1], read_only=True):
        rows = list(sheet.iter_rows(values_only=True))
        print(sheet.calculate_dimension(), len(rows), sum(row[0] for row in rows), rows[-1], rows[4999][1])
      """
    let expected = """
      None
      A1:C8000 8000 32004000 (8000, '文字8000', '同样的') 文字5000
      A1:C8000 8000 64008000 (16000, '文字8000', '同样的') 文字5000

      """
    try with(workbook) { path in
      let result = try run(["-c", program, path])
      #expect(result.output == expected)
    }
  }

  private func withSample(_ body: (String) throws -> Void) throws {
    try with(SampleWorkbook.make(), body)
  }

  private func with(_ workbook: WorkbookWriter, _ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("sample-\(UUID().uuidString).xlsx").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try workbook.write(to: path, permissions: 0o600)
    try body(path)
  }

  private func run(_ arguments: [String]) throws -> (output: String, status: Int32) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: Self.python)
    process.arguments =
      Self.environment["PANDIAN_PYTHON"] == nil ? ["python3"] + arguments : arguments
    process.environment = ["PYTHONIOENCODING": "utf-8"]
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), process.terminationStatus)
  }
}
