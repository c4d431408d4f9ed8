internal import XLSX

// Charts within text (ISO 29500-1, 20.4.2.8 inline).
extension DocumentPart {
  /// Writes a chart with its caption below.
  ///
  /// - Parameters:
  ///   - figure: The chart.
  ///   - geometry: The pages it stands on.
  /// - Throws: `WorkbookError` with `invalidContent` where the chart goes beyond a limit.
  mutating func write(
    _ figure: Document.Figure, on geometry: PageGeometry
  ) throws(WorkbookError) {
    let data = try ChartData(figure)
    charts.append(data)
    let number = charts.count
    let way = ways.add(.chart, Self.path(ofChart: number))
    let look = document.look
    let room = Double(geometry.textHeight) / 20
    let height = look.height(
      of: figure, on: room - (figure.caption == nil ? 0 : look.captionLine))
    let hasCaption = figure.caption != nil
    markup.element("w:p") { markup in
      markup.element("w:pPr") { markup in
        markup.property("w:pStyle", "Figure")
        if hasCaption { markup.empty("w:keepNext") }
      }
      markup.element("w:r") { markup in
        markup.element("w:drawing") { markup in
          // 12,700 English Metric Units are a point (20.1.10.16 ST_Coordinate).
          Self.writeFrame(
            &markup, data.chart, way, number, width: geometry.textWidth * 635,
            height: Int(height * 12_700))
        }
      }
    }
    guard let caption = figure.caption else { return }
    figures += 1
    writeCaption(caption, kind: "图", number: figures)
  }

  /// The way from the document to a chart's part.
  static func path(ofChart number: Int) -> String { "charts/chart\(number).xml" }

  private static func writeFrame(
    _ markup: inout MarkupWriter, _ chart: Chart, _ way: String, _ number: Int, width: Int,
    height: Int
  ) {
    markup.element(
      "wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"]
    ) { markup in
      markup.empty("wp:extent", ["cx": String(width), "cy": String(height)])
      markup.empty(
        "wp:docPr",
        ["id": String(number), "name": "图表 \(number)", "descr": chart.description])
      markup.empty("wp:cNvGraphicFramePr")
      markup.element("a:graphic") { markup in
        markup.element("a:graphicData", ["uri": Namespace.chart]) { markup in
          markup.empty("c:chart", ["r:id": way])
        }
      }
    }
  }
}
