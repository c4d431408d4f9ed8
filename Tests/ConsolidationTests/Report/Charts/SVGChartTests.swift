import Forms
import Foundation
import FoundationXML
import Testing

@testable import Consolidation

struct SVGChartTests {
  private func chart(
    _ kind: FigureChartKind, _ values: [[Double?]], name: String = "<甲>&"
  ) -> ReportChart {
    ReportChart(
      table: "t", title: "图", kind: kind, categories: values[0].indices.map { "\(name)\($0)" },
      series: values.enumerated().map { index, values in
        ReportChart.Series(
          name: "列\(index)", values: values, texts: values.map { $0.map { "\($0)" } ?? "＊" })
      }, unit: "人", isShare: kind == .progress)
  }

  private static let shapes: [[[Double?]]] = [
    [[1, 2, 3], [3, 2, 1]], [[0, 0], [0, 0]], [[5], [nil]], [[nil, 7, -3], [1, nil, nil]],
    [[1e15, 1e-9], [0.5, 0.25]],
  ]

  @Test(
    "Every chart is well-formed and stays within its frame", arguments: FigureChartKind.allCases)
  func wellFormed(_ kind: FigureChartKind) throws {
    for values in Self.shapes {
      let chart = chart(kind, values)
      let markup = SVGChart(chart).text(id: "c")
      let parser = XMLParser(data: Data(markup.utf8))
      #expect(parser.parse(), "\(kind) \(values): \(markup)")
      #expect(markup.contains("role=\"img\" aria-labelledby=\"c-title c-text\""))
      #expect(markup.contains("<desc id=\"c-text\">\(HTMLText.escaped(chart.description))</desc>"))
      #expect(!markup.contains("nan") && !markup.contains("inf"))
      for number in markup.matches(of: #/ (?:x|width)="(-?[0-9.]+)"/#) {
        let place = try #require(Double(number.output.1))
        #expect(place >= -1 && place <= SVGCanvas.width, "\(kind) \(values) \(place)")
      }
    }
  }

  @Test("A chart is told in words, number by number")
  func described() {
    let chart = chart(.bar, [[1, nil]], name: "行")
    #expect(chart.description == "行0：1.0；行1：＊。")
  }

  @Test("A single part is a whole ring, with a hole")
  func ring() {
    let markup = SVGChart(chart(.doughnut, [[7, 0]])).text(id: "c")
    #expect(markup.contains("<path d=\"M8 90A82 82 0 1 1 172 90A82 82 0 1 1 8 90Z"))
    #expect(markup.contains("ZM42 90A48 48 0 1 0 138 90A48 48 0 1 0 42 90Z\""))
  }

  @Test("Long names are cut to the room there is")
  func cut() {
    let long = String(repeating: "很长的名字", count: 30)
    #expect(SVGCanvas.width(of: SVGCanvas.cut(long, width: 100)) <= 100)
    #expect(SVGCanvas.cut("短", width: 100) == "短")
  }
}
