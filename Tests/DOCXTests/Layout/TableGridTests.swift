import Testing
import XLSX

@testable import DOCX

struct TableGridTests {
  /// Each place as its first column, its columns and its rows.
  private func places(_ rows: [Document.Row], _ columns: Int) throws -> [[[Int]]] {
    try TableGrid(rows, columns: columns).rows.map { $0.map { [$0.column, $0.columns, $0.rows] } }
  }

  @Test func `cells cover columns and rows`() throws {
    let rows: [Document.Row] = [
      [Document.Cell("甲", columns: 2, rows: 2), "乙"], ["丙"], ["丁", "戊", "己"],
    ]
    #expect(
      try places(rows, 3) == [
        [[0, 2, 2], [2, 1, 1]], [[0, 2, 0], [2, 1, 1]], [[0, 1, 1], [1, 1, 1], [2, 1, 1]],
      ])
  }

  @Test func `what lacks at the end is empty`() throws {
    let grid = try TableGrid([["甲"]], columns: 3)
    #expect(grid.rows[0].map { $0.cell?.text.string } == ["甲", nil, nil])
  }

  @Test func `a cell covers no more rows than there are, and no fewer than its own`() throws {
    #expect(
      try places([[Document.Cell("甲", columns: 0, rows: .max)]], 1) == [[[0, 1, 1]]])
    #expect(try places([[Document.Cell("甲", columns: -3, rows: -1)]], 1) == [[[0, 1, 1]]])
  }

  @Test(
    arguments: [
      [["甲", "乙", "丙"]],
      [[Document.Cell("甲", columns: .max)]],
      [["甲", Document.Cell("乙", columns: 2)]],
      // The second row's cell would lie upon the first row's.
      [["甲", Document.Cell("乙", rows: 2)], [Document.Cell("丙", columns: 2)]],
    ] as [[Document.Row]])
  func `cells do not lie upon one another`(rows: [Document.Row]) {
    let error = #expect(throws: WorkbookError.self) { try TableGrid(rows, columns: 2) }
    #expect(error?.code == .invalidContent)
    #expect(error?.detail.contains("甲") == false)
  }
}
