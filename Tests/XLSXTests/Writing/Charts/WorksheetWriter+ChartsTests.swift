import Testing

@testable import XLSX

struct WorksheetWriterChartsTests {
  @Test func `parts have their names and ways`() throws {
    let workbook = WorkbookWriter()
    let first = try workbook.addSheet("总量")
    _ = try workbook.addSheet("空")
    let third = try workbook.addSheet("图")
    let place = CellRange(rows: 1...9, columns: 1...9)
    try first.addChart(ChartSample.ring, at: place)
    try third.addChart(ChartSample.ring, at: place)
    try third.addChart(ChartSample.pyramid, at: place)
    let names = try workbook.parts().map(\.name)
    #expect(
      names.filter { $0.contains("draw") || $0.contains("chart") || $0.contains("sheets/") } == [
        "xl/charts/chart1.xml", "xl/drawings/drawing1.xml",
        "xl/drawings/_rels/drawing1.xml.rels", "xl/worksheets/sheet1.xml",
        "xl/worksheets/_rels/sheet1.xml.rels", "xl/worksheets/sheet2.xml",
        "xl/charts/chart2.xml", "xl/charts/chart3.xml", "xl/drawings/drawing2.xml",
        "xl/drawings/_rels/drawing2.xml.rels", "xl/worksheets/sheet3.xml",
        "xl/worksheets/_rels/sheet3.xml.rels",
      ])
    #expect(Set(names).count == names.count)
    let package = try OfficePackage(FileContents(bytes: workbook.bytes()), limits: .standard)
    func ways(_ name: String) throws -> [String] {
      try package.relationships(of: PartName(name)).map {
        "\($0.id) \($0.target?.path ?? $0.address)"
      }
    }
    #expect(try ways("xl/worksheets/sheet3.xml") == ["rId1 xl/drawings/drawing2.xml"])
    #expect(
      try ways("xl/drawings/drawing2.xml") == [
        "rId1 xl/charts/chart2.xml", "rId2 xl/charts/chart3.xml",
      ])
  }

  @Test func `a sheet names its drawing behind the setup of its pages`() throws {
    let sheet = try makeSheet(SheetOptions(pageSetup: PageSetup(footer: "&P")))
    var links = WorksheetLinks()
    links.drawing = "rId7"
    let tail = WorksheetPart(sheet: sheet, isActive: false, links: links).tail().body
    #expect(tail.hasSuffix(#"</headerFooter><drawing r:id="rId7"/></worksheet>"#))
    #expect(!sheet.tail.contains("drawing"))
  }

  @Test func `the sheet of a chart's cells must be there`() throws {
    let workbook = WorkbookWriter()
    let sheet = try workbook.addSheet("图")
    try sheet.addChart(ChartSample.ring, at: CellRange(rows: 1...9, columns: 1...9))
    let error = #expect(throws: WorkbookError.self) { try workbook.bytes() }
    #expect(error?.code == .invalidContent)
    #expect(error?.sheet == "图")
    _ = try workbook.addSheet("总量")
    #expect(try workbook.bytes().count > 1000)
  }

  @Test func `a chart lies on the sheet`() throws {
    let sheet = try makeSheet()
    let error = #expect(throws: WorkbookError.self) {
      try sheet.addChart(ChartSample.ring, at: CellRange(rows: 0...9, columns: 1...9))
    }
    #expect(error?.code == .invalidContent)
  }

  @Test func `the same charts are the same bytes`() throws {
    let bytes = try ChartSample.workbook().bytes()
    #expect(try ChartSample.workbook().bytes() == bytes)
  }
}
