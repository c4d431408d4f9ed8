import Testing
import TestSupport
import XLSX

@testable import Sheets

struct TableFileTests {
  @Test("A table is read from .csv in two encodings, or from a workbook's first visible sheet")
  func kinds() throws {
    let folder = try TemporaryFolder()
    let csv = try folder.write("甲,乙\r\n\"1,2\",3\r\n", as: "a.csv")
    #expect(try TableFile(path: csv, title: "表").rows == [["甲", "乙"], ["1,2", "3"]])
    let chinese = try folder.write([0xBC, 0xD7, 0x2C, 0xD2, 0xD2, 0x0A], as: "b.csv")
    #expect(try TableFile(path: chinese, title: "表").rows == [["甲", "乙"]])
    let workbook = try folder.path("c.xlsx")
    try WorkbookWriter.draft([
      SheetDraft("藏", visibility: .hidden, [["不是"]]), SheetDraft("表", [["甲", .empty, "乙"], [1]]),
    ]).write(to: workbook)
    #expect(try TableFile(path: workbook, title: "表").rows == [["甲", "", "乙"], ["1"]])
  }

  @Test("What cannot be read is called by its title")
  func faults() throws {
    let folder = try TemporaryFolder()
    let missing = #expect(throws: RegisterError.self) {
      try TableFile(path: folder.path + "/none.csv", title: "放行清单")
    }
    #expect(missing?.isMissing == true)
    #expect(missing?.message.contains("放行清单") == true)
    let broken = try folder.write("PK\u{3}\u{4}" + String(repeating: "x", count: 80), as: "x.xlsx")
    #expect(throws: RegisterError.self) { try TableFile(path: broken, title: "放行清单") }
  }

  @Test("The header is found among the first rows, by keys")
  func header() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("某表\n\n单 位 名 称,代码\n甲,1\n", as: "a.csv")
    let table = try TableFile(path: path, title: "表")
    let header = try #require(table.header(["单位名称": 0, "代码": 1, "地区": 2], count: 3, needed: 2))
    #expect(header.columns == [0, 1, nil])
    #expect(TableFile.text(table.rows[header.row + 1], header.columns[0]) == "甲")
    #expect(TableFile.text(["a"], nil) == "")
    #expect(table.header(["姓名": 0], count: 1, needed: 1) == nil)
  }
}
