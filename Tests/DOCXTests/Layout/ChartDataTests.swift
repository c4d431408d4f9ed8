import Testing

@testable import DOCX
@testable import XLSX

struct ChartDataTests {
  @Test func `a chart is freed of the sheet that it was bound to`() throws {
    let first = CellReference(row: 40, column: 7)
    var bound = Chart(
      .bars(.stacked), title: "题\u{202E}", categories: .down(["甲", "乙"], from: first, of: "总量"),
      series: [
        Chart.Series(
          name: .one("高级", at: first, of: "总量"), values: .down([1, nil], from: first, of: "总量"),
          color: .black)
      ])
    bound.labels = .values
    bound.gapWidth = 33
    let chart = try ChartData(Document.Figure(bound)).chart
    #expect(chart.categories.formula == "'数据'!$A$2:$A$3")
    #expect(chart.series.map(\.values.formula) == ["'数据'!$B$2:$B$3"])
    #expect(chart.series[0].color == .black)
    #expect(chart.labels == .values)
    #expect(chart.gapWidth == 33)
    #expect(chart.title == "题")
  }

  @Test func `under a caption it has no title of its own, and is described all the same`() throws {
    let chart = try ChartData(
      Document.Figure(DocumentSample.chart(.columns(.clustered)), caption: "结构")
    ).chart
    #expect(chart.title == nil)
    #expect(chart.description == "各地区职称结构：高级、中级、初级")
    let ring = try ChartData(Document.Figure(DocumentSample.ring, caption: "层次")).chart
    #expect(ring.description == "层次：正高级、副高级、中级、初级")
  }

  @Test func `long and odd names are brought into shape`() throws {
    let long = DocumentSample.long
    let chart = Chart(.lines, categories: [long, "甲\n乙\u{0}"], series: [(long, [1, 2])])
    let names = try ChartData(Document.Figure(chart)).chart
    #expect(names.categories.values == [long.prefix(23) + "…", "甲 乙"])
    #expect(names.series[0].name.values[0].count == 24)
  }

  @Test func `a chart beyond a limit is refused`() {
    let chart = Chart(.lines, categories: ["甲"], series: [("一", [.nan])])
    let error = #expect(throws: WorkbookError.self) { try ChartData(Document.Figure(chart)) }
    #expect(error?.code == .invalidContent)
  }

  @Test func `the workbook holds what the chart shows`() throws {
    let data = try ChartData(Document.Figure(DocumentSample.pyramid))
    let workbook = try WorkbookReader(bytes: data.workbook())
    let rows = try workbook.rows(of: workbook.sheet(named: "数据"))
    var cells: [[String]] = []
    while let row = try rows.next() {
      cells.append(["A", "B", "C"].map { row[$0]?.string ?? row[$0]?.number?.description ?? "" })
    }
    #expect(
      cells == [
        ["", "男", "女"], ["35岁以下", "-86.0", "74.0"], ["36—45岁", "-131.0", "120.0"],
        ["46—55岁", "-90.0", "52.0"], ["56岁以上", "-40.0", "8.0"],
      ])
  }
}
