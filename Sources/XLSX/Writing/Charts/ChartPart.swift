/// Writes a chart, such as `xl/charts/chart1.xml` (ISO 29500-1, 21.2.2.29 chartSpace), in the order
/// of the schema.
package struct ChartPart {
  /// The colour of text that has none of its own.
  static let ink = RGBColor(0x262626)
  /// The colour of the line that bars stand on.
  static let axisLine = RGBColor(0x808080)
  /// The colour of the lines across a chart.
  static let gridLine = RGBColor(0xD9D9D9)

  let chart: Chart
  /// For each series, which of its values have no label.
  let unlabelled: [Set<Int>]

  /// The way to a workbook within the package that holds the cells; nil where they are those of the
  /// workbook that the chart stands in.
  let workbook: String?

  /// Makes a part of a chart that is within the limits.
  ///
  /// - Parameters:
  ///   - chart: The chart.
  ///   - workbook: The way to a workbook that holds its cells; nil for the one that it stands in.
  package init(chart: Chart, workbook: String? = nil) {
    self.chart = chart
    self.workbook = workbook
    unlabelled = chart.unlabelled
  }

  /// The part's markup.
  package func markup() -> MarkupWriter {
    var markup = MarkupWriter()
    markup.declaration()
    markup.element(
      "c:chartSpace",
      [
        "xmlns:c": Namespace.chart, "xmlns:a": Namespace.drawing,
        "xmlns:r": workbook == nil ? nil : Namespace.officeRelationships,
      ]
    ) { markup in
      markup.value("c:lang", "zh-CN")
      // Corners are round where nothing is said.
      markup.value("c:roundedCorners", false)
      markup.element("c:chart") { writeChart(&$0) }
      markup.shape(fill: .white, line: Self.gridLine)
      markup.textLook(chart.font)
      if let workbook {
        markup.element("c:externalData", ["r:id": workbook]) { $0.value("c:autoUpdate", false) }
      }
    }
    return markup
  }

  private func writeChart(_ markup: inout MarkupWriter) {
    if let title = chart.title { markup.title(title, chart.titleFont) }
    // Without this, Excel makes a title of the only series' name.
    markup.value("c:autoTitleDeleted", chart.title == nil)
    markup.element("c:plotArea") { markup in
      markup.empty("c:layout")
      writePlot(&markup)
      if chart.kind != .doughnut { writeAxes(&markup) }
      markup.shape(fill: nil)
    }
    writeLegend(&markup)
    markup.value("c:plotVisOnly", !chart.drawsHiddenCells)
    markup.value("c:dispBlanksAs", "gap")
  }

  private func writeLegend(_ markup: inout MarkupWriter) {
    guard let position = chart.legendPosition else { return }
    markup.element("c:legend") { markup in
      markup.value("c:legendPos", position)
      markup.value("c:overlay", false)
      markup.textLook(chart.font)
    }
  }
}
