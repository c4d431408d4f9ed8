// A series: its name, its look, its labels, its cells and what they hold.
extension ChartPart {
  /// Writes a series (21.2.2.170 ser).
  ///
  /// - Parameters:
  ///   - markup: Where to.
  ///   - index: Which of the series.
  ///   - look: Writes what stands between the name and the labels.
  func writeSeries(
    _ markup: inout MarkupWriter, _ index: Int, _ look: (inout MarkupWriter) -> Void
  ) {
    let series = chart.series[index]
    markup.element("c:ser") { markup in
      markup.value("c:idx", String(index))
      markup.value("c:order", String(index))
      markup.element("c:tx") { writeTexts(&$0, series.name) }
      look(&markup)
      if chart.labels != .none { writeLabels(&markup, index) }
      markup.element("c:cat") { writeTexts(&$0, chart.categories) }
      markup.element("c:val") { writeNumbers(&$0, series.values) }
      if chart.kind == .lines { markup.value("c:smooth", false) }
    }
  }

  private func writeTexts(_ markup: inout MarkupWriter, _ cells: Chart.Cells<String>) {
    markup.element("c:strRef") { markup in
      markup.element("c:f", text: cells.formula, escaping: .plain)
      markup.element("c:strCache") { markup in
        markup.value("c:ptCount", String(cells.values.count))
        for (place, text) in cells.values.enumerated() where !text.isEmpty {
          markup.element("c:pt", ["idx": String(place)]) { $0.element("c:v", text: text) }
        }
      }
    }
  }

  private func writeNumbers(_ markup: inout MarkupWriter, _ cells: Chart.Cells<Double?>) {
    markup.element("c:numRef") { markup in
      markup.element("c:f", text: cells.formula, escaping: .plain)
      markup.element("c:numCache") { markup in
        markup.element("c:formatCode", text: "General")
        markup.value("c:ptCount", String(cells.values.count))
        for (place, number) in cells.values.enumerated() {
          guard let number else { continue }
          markup.element("c:pt", ["idx": String(place)]) { markup in
            markup.element("c:v", text: NumberText.shortest(number))
          }
        }
      }
    }
  }

  private func writeLabels(_ markup: inout MarkupWriter, _ index: Int) {
    let unlabelled = unlabelled[index]
    let isRing = chart.kind == .doughnut
    markup.element("c:dLbls") { markup in
      for place in chart.categories.values.indices where isRing || unlabelled.contains(place) {
        markup.element("c:dLbl") { markup in
          markup.value("c:idx", String(place))
          if unlabelled.contains(place) {
            markup.value("c:delete", true)
          } else {
            writeLabel(&markup, chart.color(at: place).ofTextUpon)
          }
        }
      }
      let upon = chart.isStacked ? chart.color(ofSeries: index).ofTextUpon : Self.ink
      writeLabel(&markup, upon)
      if isRing { markup.value("c:showLeaderLines", false) }
    }
  }

  /// Writes how a label looks and what it shows (Group_DLbl).
  private func writeLabel(_ markup: inout MarkupWriter, _ color: RGBColor) {
    var font = chart.font
    font.size = max(font.size - 1, 1)
    font.color = color
    let showsShare = chart.kind == .doughnut && chart.labels == .shares
    markup.empty("c:numFmt", ["formatCode": chart.labelCode, "sourceLinked": "0"])
    markup.shape(fill: nil)
    markup.textLook(font)
    // Excel calls a file damaged where a kind of chart does not know a position; rings know none.
    if let position = labelPosition { markup.value("c:dLblPos", position) }
    markup.value("c:showLegendKey", false)
    markup.value("c:showVal", !showsShare)
    markup.value("c:showCatName", false)
    markup.value("c:showSerName", false)
    markup.value("c:showPercent", showsShare)
    markup.value("c:showBubbleSize", false)
  }

  private var labelPosition: String? {
    switch chart.kind {
    case .doughnut: nil
    case .lines: "t"
    default: chart.isStacked ? "ctr" : "outEnd"
    }
  }
}
