import DOCX
import Testing
import XLSX

struct ChartValuesTests {
  @Test func `values come to stand in a table`() {
    let chart = Chart(
      .lines, title: "题", categories: ["甲", "乙"], series: [("一", [1, nil]), ("二", [3, 4])])
    #expect(chart.title == "题")
    #expect(chart.categories.range.description == "A2:A3")
    #expect(chart.series.map(\.name.range.first.description) == ["B1", "C1"])
    #expect(chart.series.map(\.values.range.description) == ["B2:B3", "C2:C3"])
    #expect(chart.series.map(\.values.values) == [[1, nil], [3, 4]])
  }
}
