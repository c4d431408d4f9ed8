// The two axes, in the order of the schema (EG_AxShared).
extension ChartPart {
  /// Writes the axis with the categories and the one with the values.
  func writeAxes(_ markup: inout MarkupWriter) {
    let isLying = chart.bars?.isLying ?? false
    markup.element("c:catAx") { markup in
      markup.value("c:axId", Self.categoryAxisID)
      markup.element("c:scaling") {
        $0.value("c:orientation", chart.beginsAtTop ? "maxMin" : "minMax")
      }
      markup.value("c:delete", false)
      markup.value("c:axPos", isLying ? "l" : "b")
      writeTitle(&markup, chart.categoryTitle, isUpright: isLying)
      markup.empty("c:numFmt", ["formatCode": "General", "sourceLinked": "1"])
      // At the edge even where bars go below 0.
      // The white edges of segments would make dashes of its line.
      writeLook(&markup, labelPosition: "low", line: chart.isStacked ? nil : Self.axisLine)
      markup.value("c:crossAx", Self.valueAxisID)
      markup.value("c:crosses", "autoZero")
      markup.value("c:auto", true)
      markup.value("c:lblAlgn", "ctr")
      markup.value("c:lblOffset", "100")
      // Each line of a table has its name, however many there are.
      if isLying { markup.value("c:tickLblSkip", "1") }
      markup.value("c:noMultiLvlLbl", false)
    }
    markup.element("c:valAx") { markup in
      let step = writeScale(&markup)
      markup.value("c:delete", chart.valueAxis.isHidden)
      markup.value("c:axPos", isLying ? "b" : "l")
      if chart.valueAxis.showsGrid {
        markup.element("c:majorGridlines") { markup in
          markup.element("c:spPr") { $0.line(Self.gridLine, width: 0.5) }
        }
      }
      writeTitle(&markup, chart.valueAxis.title, isUpright: !isLying)
      markup.empty("c:numFmt", ["formatCode": chart.axisFormat, "sourceLinked": "0"])
      writeLook(&markup, labelPosition: "nextTo", line: nil)
      markup.value("c:crossAx", Self.categoryAxisID)
      // Where the categories begin at the top, the numbers stay at the bottom.
      markup.value("c:crosses", chart.beginsAtTop ? "max" : "autoZero")
      markup.value("c:crossBetween", "between")
      if let step { markup.value("c:majorUnit", NumberText.shortest(step)) }
    }
  }

  /// Writes the value axis's number and how far it goes.
  ///
  /// - Returns: The distance of two numbers on it; nil where the office program chooses.
  private func writeScale(_ markup: inout MarkupWriter) -> Double? {
    var bounds = chart.valueAxis.bounds
    var step: Double?
    if bounds == nil, chart.kind == .pyramid,
      let scale = ChartScale(chart.series.flatMap(\.values.values).compactMap(\.self))
    {
      bounds = -scale.bound...scale.bound
      step = scale.step
    } else if bounds == nil, chart.kind == .progress {
      bounds = 0...1
    }
    markup.value("c:axId", Self.valueAxisID)
    markup.element("c:scaling") { markup in
      markup.value("c:orientation", "minMax")
      guard let bounds else { return }
      markup.value("c:max", NumberText.shortest(bounds.upperBound))
      markup.value("c:min", NumberText.shortest(bounds.lowerBound))
    }
    return step
  }

  private func writeLook(
    _ markup: inout MarkupWriter, labelPosition: String, line: RGBColor?
  ) {
    markup.value("c:majorTickMark", "none")
    markup.value("c:minorTickMark", "none")
    markup.value("c:tickLblPos", labelPosition)
    markup.element("c:spPr") { $0.line(line) }
    markup.textLook(chart.font)
  }

  private func writeTitle(_ markup: inout MarkupWriter, _ title: String?, isUpright: Bool) {
    guard let title else { return }
    guard isUpright else { return markup.title(title, chart.font) }
    // Chinese characters stand one below the other; anything else is turned by 90 degrees, in
    // 60,000ths (20.1.10.3 ST_Angle).
    if title.unicodeScalars.allSatisfy(\.properties.isIdeographic) {
      markup.title(title, chart.font, direction: ["rot": "0", "vert": "wordArtVert"])
    } else {
      markup.title(title, chart.font, direction: ["rot": "-5400000", "vert": "horz"])
    }
  }
}
