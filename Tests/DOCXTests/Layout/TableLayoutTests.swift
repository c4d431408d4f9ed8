import Testing
import XLSX

@testable import DOCX

struct TableLayoutTests {
  private func layout(_ shares: [Double], in width: Int = 1000) throws -> TableLayout {
    let columns = shares.map { Document.Column(width: $0) }
    return try TableLayout(Document.Table(columns: columns, rows: []), in: width)
  }

  @Test(
    arguments: [
      ([1, 1, 1], [333, 334, 333]), ([3, 1], [750, 250]), ([0, -1], [500, 500]),
      ([.nan, .infinity, 2], [250, 250, 500]),
    ] as [([Double], [Int])])
  func `widths fill the line`(shares: [Double], widths: [Int]) throws {
    #expect(try layout(shares).widths == widths)
  }

  @Test(arguments: [0, 64])
  func `a table has columns, and Word's most of them`(count: Int) {
    let error = #expect(throws: WorkbookError.self) {
      try layout(Array(repeating: 1, count: count))
    }
    #expect(error?.code == .invalidContent)
  }

  @Test func `rows are as high as their fullest cell`() throws {
    let table = Document.Table(
      columns: [Document.Column(), Document.Column()],
      rows: [["甲", "乙\n丙"], [Document.Cell("丁\n戊", rows: 2), "己"], ["庚"]])
    let layout = try TableLayout(table, in: 2000)
    let typeface = Document.Typeface("宋体", size: 10)
    #expect(layout.heights(of: layout.body, in: typeface, line: 14) == [31.5, 17.5, 17.5])
    #expect(layout.heights(of: layout.header, in: typeface, line: 14) == [])
  }
}
