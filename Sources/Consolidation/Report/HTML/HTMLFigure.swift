/// A chart of the page with its heading.
struct HTMLFigure {
  private let chart: ReportChart
  private let id: String

  init(_ chart: ReportChart, id: String) {
    self.chart = chart
    self.id = id
  }

  /// The markup; all its numbers stand in the table below it too.
  var text: String {
    let unit = chart.isShare ? "%" : chart.unit
    return "<figure class=\"chart\">\n\(SVGChart(chart).text(id: id))"
      + "<figcaption>\(HTMLText.escaped("\(chart.title)（单位：\(unit)）"))</figcaption>\n</figure>\n"
  }
}
