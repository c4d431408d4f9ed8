// What is drawn: one function for each kind of plot, in the order of the schema.
extension ChartPart {
  /// The numbers by which the plot and its axes know each other.
  static let categoryAxisID = "1"
  static let valueAxisID = "2"

  /// The marks of lines, which tell them apart without colours (21.2.3.27 ST_MarkerStyle).
  private static let marks = ["circle", "square", "diamond", "triangle"]

  /// Writes the plot.
  func writePlot(_ markup: inout MarkupWriter) {
    if let (isLying, grouping) = chart.bars {
      writeBars(&markup, isLying, grouping)
    } else if chart.kind == .lines {
      writeLines(&markup)
    } else {
      writeDoughnut(&markup)
    }
  }

  private func writeBars(
    _ markup: inout MarkupWriter, _ isLying: Bool, _ grouping: Chart.Grouping
  ) {
    markup.element("c:barChart") { markup in
      markup.value("c:barDir", isLying ? "bar" : "col")
      markup.value("c:grouping", grouping.rawValue)
      markup.value("c:varyColors", false)
      for index in chart.series.indices {
        writeSeries(&markup, index) { markup in
          // Segments keep apart by a thin white line, in a print without colours too.
          markup.shape(fill: chart.color(ofSeries: index), line: chart.isStacked ? .white : nil)
          // Otherwise Excel draws what is below 0 in white.
          markup.value("c:invertIfNegative", false)
        }
      }
      markup.value("c:gapWidth", String(chart.gap))
      markup.value("c:overlap", grouping == .clustered ? "0" : "100")
      writeAxisIDs(&markup)
    }
  }

  private func writeLines(_ markup: inout MarkupWriter) {
    markup.element("c:lineChart") { markup in
      markup.value("c:grouping", "standard")
      markup.value("c:varyColors", false)
      for index in chart.series.indices {
        writeSeries(&markup, index) { markup in
          let color = chart.color(ofSeries: index)
          markup.element("c:spPr") { $0.line(color, width: 2.25) }
          markup.element("c:marker") { markup in
            markup.value("c:symbol", Self.marks[index % Self.marks.count])
            markup.value("c:size", "7")
            markup.shape(fill: color, line: .white)
          }
        }
      }
      markup.value("c:marker", true)
      writeAxisIDs(&markup)
    }
  }

  private func writeDoughnut(_ markup: inout MarkupWriter) {
    markup.element("c:doughnutChart") { markup in
      markup.value("c:varyColors", true)
      for index in chart.series.indices {
        writeSeries(&markup, index) { markup in
          for place in chart.categories.values.indices {
            markup.element("c:dPt") { markup in
              markup.value("c:idx", String(place))
              markup.value("c:bubble3D", false)
              markup.shape(fill: chart.color(at: place), line: .white)
            }
          }
        }
      }
      markup.value("c:firstSliceAng", "0")
      markup.value("c:holeSize", "55")
    }
  }

  private func writeAxisIDs(_ markup: inout MarkupWriter) {
    markup.value("c:axId", Self.categoryAxisID)
    markup.value("c:axId", Self.valueAxisID)
  }
}
