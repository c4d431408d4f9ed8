import Testing

@testable import XLSX

struct ChartPaletteTests {
  @Test func `colours differ without colour`() {
    let lightness = Chart.standardPalette.map(\.lightness)
    for (one, other) in zip(lightness, lightness.dropFirst()) {
      #expect(abs(one - other) > 0.15, "\(one) and \(other) are neighbours")
    }
    let first = lightness.prefix(5).sorted()
    for (one, other) in zip(first, first.dropFirst()) {
      #expect(other - one > 0.08, "\(one) and \(other) are hard to tell apart")
    }
  }

  @Test func `when colours run out, lighter ones follow`() {
    var chart = ChartSample.chart(.columns(.clustered))
    chart.palette = [.black, RGBColor(0x2040C0)]
    #expect(chart.color(at: 1) == RGBColor(0x2040C0))
    #expect(chart.color(at: 2) == RGBColor(0x595959))
    #expect(chart.color(at: 400) == RGBColor(0xB3B3B3), "it does not become white")
    chart.palette = []
    #expect(chart.color(at: 0) == Chart.standardPalette[0])
  }

  @Test func `a series has its own colour, what is outstanding is grey`() {
    var chart = ChartSample.chart(.progress)
    #expect(chart.color(ofSeries: 0) == Chart.standardPalette[0])
    #expect(chart.color(ofSeries: 1) == Chart.outstanding)
    chart.series[1].color = .black
    #expect(chart.color(ofSeries: 1) == .black)
    chart.series[1].color = nil
    chart.palette = [.white, .black]
    #expect(chart.color(ofSeries: 1) == .black)
  }
}
