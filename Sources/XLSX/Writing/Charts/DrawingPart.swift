/// Writes `xl/drawings/drawingN.xml`: what lies over the cells of a sheet (ISO 29500-1, 20.5.2.35
/// wsDr).
struct DrawingPart {
  /// A chart on the sheet, by the way to its part and its number in the workbook.
  struct Frame {
    let chart: PlacedChart
    let relationship: String
    let number: Int
  }

  let frames: [Frame]

  /// The part's markup.
  func markup() -> MarkupWriter {
    var markup = MarkupWriter()
    markup.declaration()
    markup.element(
      "xdr:wsDr",
      [
        "xmlns:xdr": Namespace.spreadsheetDrawing, "xmlns:a": Namespace.drawing,
        "xmlns:r": Namespace.officeRelationships,
      ]
    ) { markup in
      for (index, frame) in frames.enumerated() {
        let place = frame.chart.place
        // Rows that a filter hides do not squeeze it.
        markup.element("xdr:twoCellAnchor", ["editAs": "oneCell"]) { markup in
          writeCorner(
            &markup, "xdr:from", column: place.first.column - 1, row: place.first.row - 1)
          writeCorner(
            &markup, "xdr:to", column: min(place.last.column, CellReference.maximumColumn - 1),
            row: min(place.last.row, CellReference.maximumRow - 1))
          writeFrame(&markup, frame, index)
          markup.empty("xdr:clientData")
        }
      }
    }
    return markup
  }

  private func writeCorner(
    _ markup: inout MarkupWriter, _ name: String, column: Int, row: Int
  ) {
    markup.element(name) { markup in
      markup.element("xdr:col", text: String(column))
      markup.element("xdr:colOff", text: "0")
      markup.element("xdr:row", text: String(row))
      markup.element("xdr:rowOff", text: "0")
    }
  }

  private func writeFrame(_ markup: inout MarkupWriter, _ frame: Frame, _ index: Int) {
    markup.element("xdr:graphicFrame", ["macro": ""]) { markup in
      markup.element("xdr:nvGraphicFramePr") { markup in
        markup.empty(
          "xdr:cNvPr",
          [
            // Number 1 is the drawing itself.
            "id": String(index + 2), "name": "图表 \(frame.number)",
            "descr": frame.chart.chart.description,
          ])
        markup.empty("xdr:cNvGraphicFramePr")
      }
      // The anchor says where it lies; this must be there all the same.
      markup.element("xdr:xfrm") { markup in
        markup.empty("a:off", ["x": "0", "y": "0"])
        markup.empty("a:ext", ["cx": "0", "cy": "0"])
      }
      markup.element("a:graphic") { markup in
        markup.element("a:graphicData", ["uri": Namespace.chart]) { markup in
          markup.empty("c:chart", ["xmlns:c": Namespace.chart, "r:id": frame.relationship])
        }
      }
    }
  }
}
