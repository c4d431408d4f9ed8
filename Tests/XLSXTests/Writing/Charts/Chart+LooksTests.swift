import Testing

@testable import XLSX

struct ChartLooksTests {
  private static let unlabelled: [(Chart.Kind, [Set<Int>])] = [
    (.bars(.stacked), [[1, 2], [2]]),
    (.columns(.stacked), [[1, 2], [2]]),
    (.columns(.percentStacked), [[1, 2], []]),
    (.progress, [[1, 2], []]),
    (.columns(.clustered), [[], []]),
    (.lines, [[], []]),
    (.doughnut, [[1, 2], [2]]),
  ]

  @Test(arguments: unlabelled)
  func `a segment without room has no label`(kind: Chart.Kind, expected: [Set<Int>]) {
    // The longest bar is 200; of the third one, the second series is all there is.
    var chart = ChartSample.chart(kind, [("甲", [100, 4, 0]), ("乙", [100, 196, 9])])
    #expect(chart.unlabelled == [[], []], "there are no labels to leave out")
    chart.labels = .values
    #expect(chart.unlabelled == expected)
  }

  @Test func `a line of text needs more of a height than of a length`() {
    var chart = ChartSample.chart(.bars(.stacked), [("甲", [200, 15, 17])])
    chart.labels = .values
    #expect(chart.unlabelled == [[]])
    chart.kind = .columns(.stacked)
    #expect(chart.unlabelled == [[1]], "15 is less than 8 % of 200")
  }

  @Test func `the smallest ages of a pyramid have no label`() {
    var chart = ChartSample.pyramid
    chart.labels = .values
    #expect(chart.unlabelled == [[2], [2]])
  }

  @Test func `who does not see a chart is told what is in it`() {
    var chart = ChartSample.chart(.bars(.stacked))
    #expect(chart.description == "职称结构：高级、中级")
    #expect(ChartSample.ring.description == "职称结构：银川、石嘴山、吴忠")
    chart.title = nil
    #expect(chart.description == "高级、中级")
    chart.alternativeText = "银川最多"
    #expect(chart.description == "银川最多")
  }
}
