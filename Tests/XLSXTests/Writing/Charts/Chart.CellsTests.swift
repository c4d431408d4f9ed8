import Testing

@testable import XLSX

struct ChartCellsTests {
  @Test func `cells go down or across from the first`() {
    let first = CellReference(row: 4, column: 3)
    let down = Chart.Cells.down(["甲", "乙", "丙"], from: first, of: "总量")
    #expect(down.formula == "'总量'!$C$4:$C$6")
    #expect(down.range == CellRange(rows: 4...6, columns: 3...3))
    let across = Chart.Cells<Double?>.across([1, nil], from: first, of: "它's")
    #expect(across.formula == "'它''s'!$C$4:$D$4")
    #expect(Chart.Cells.one("甲", at: first, of: "总量").formula == "'总量'!$C$4")
    let given = Chart.Cells([1, 2], in: CellRange(rows: 1...2, columns: 1...1), of: "总量")
    #expect(given.formula == "'总量'!$A$1:$A$2")
  }
}
