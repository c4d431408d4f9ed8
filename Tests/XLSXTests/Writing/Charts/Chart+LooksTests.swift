import Testing

@testable import XLSX

struct ChartLooksTests {
  @Test func `a segment without room has no label`() {
    let stacked = ChartSample.chart(.bars(.stacked), [("甲", [100, 4, 0]), ("乙", [100, 196, 9])])
    #expect(stacked.unlabelled(inSeries: 0) == [1, 2], "5 % of the longest bar, which is 200")
    #expect(stacked.unlabelled(inSeries: 1) == [2])
    let shares = ChartSample.chart(
      .columns(.percentStacked), [("甲", [100, 4, 0]), ("乙", [100, 196, 9])])
    #expect(shares.unlabelled(inSeries: 0) == [1, 2])
    #expect(shares.unlabelled(inSeries: 1) == [], "9 of 9 fills the bar")
    let upright = ChartSample.chart(.columns(.stacked), [("甲", [100, 15, 17])])
    #expect(upright.unlabelled(inSeries: 0) == [], "they are 15 % of the highest")
    let high = ChartSample.chart(.columns(.stacked), [("甲", [200, 15, 17])])
    #expect(high.unlabelled(inSeries: 0) == [1], "they are lower than a line of text")
    #expect(ChartSample.pyramid.unlabelled(inSeries: 0) == [2])
    #expect(ChartSample.ring.unlabelled(inSeries: 0) == [2])
    let side = ChartSample.chart(.columns(.clustered), [("甲", [100, 0, 1])])
    #expect(side.unlabelled(inSeries: 0) == [], "there is room over a bar")
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
