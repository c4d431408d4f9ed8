/// Writes what stands before a worksheet's rows (ISO 29500-1, 18.3.1.99 worksheet).
///
/// One function for each element, in the order of the schema. ``WorksheetWriter`` writes the rows.
struct WorksheetPart {
  let sheet: WorksheetWriter
  let isActive: Bool
  var links = WorksheetLinks()

  /// The markup up to `sheetData`.
  func head() -> MarkupWriter {
    var markup = MarkupWriter()
    markup.declaration()
    markup.start(
      "worksheet",
      ["xmlns": sheet.dialect.main, "xmlns:r": sheet.dialect.officeRelationships])
    writeProperties(&markup)
    writeDimension(&markup)
    writeViews(&markup)
    writeFormat(&markup)
    writeColumns(&markup)
    return markup
  }

  private func writeProperties(_ markup: inout MarkupWriter) {
    let fits = sheet.options.pageSetup?.fitsToPages ?? false
    guard fits || sheet.options.tabColor != nil else { return }
    markup.element("sheetPr") { markup in
      if let color = sheet.options.tabColor { markup.empty("tabColor", ["rgb": color.argb]) }
      if fits { markup.empty("pageSetUpPr", ["fitToPage": "1"]) }
    }
  }

  private func writeDimension(_ markup: inout MarkupWriter) {
    markup.empty("dimension", ["ref": sheet.usedRange?.description ?? "A1"])
  }

  private func writeViews(_ markup: inout MarkupWriter) {
    let zoom = sheet.options.zoom
    markup.element("sheetViews") { markup in
      markup.element(
        "sheetView",
        [
          "showGridLines": sheet.options.showsGridLines ? nil : "0",
          "tabSelected": isActive ? "1" : nil,
          "zoomScale": zoom == 100 ? nil : String(zoom),
          "zoomScaleNormal": zoom == 100 ? nil : String(zoom),
          "workbookViewId": "0",
        ]
      ) { writePane(&$0) }
    }
  }

  private func writePane(_ markup: inout MarkupWriter) {
    let (rows, columns) = sheet.frozen
    guard rows > 0 || columns > 0 else { return }
    let active = rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight"
    markup.empty(
      "pane",
      [
        "xSplit": columns > 0 ? String(columns) : nil, "ySplit": rows > 0 ? String(rows) : nil,
        "topLeftCell": CellReference(row: rows + 1, column: columns + 1).description,
        "activePane": active, "state": "frozen",
      ])
    if rows > 0 && columns > 0 {
      let right = CellReference(row: 1, column: columns + 1).description
      let below = CellReference(row: rows + 1, column: 1).description
      markup.empty("selection", ["pane": "topRight", "activeCell": right, "sqref": right])
      markup.empty("selection", ["pane": "bottomLeft", "activeCell": below, "sqref": below])
    }
    markup.empty("selection", ["pane": active])
  }

  private func writeFormat(_ markup: inout MarkupWriter) {
    let height = sheet.options.defaultRowHeight
    markup.empty(
      "sheetFormatPr",
      [
        // 13.5 points suit 宋体 of 11 points, which the normal style has where nobody changed it.
        "defaultRowHeight": NumberText.shortest(height ?? 13.5),
        "customHeight": height == nil ? nil : "1",
      ])
  }

  private func writeColumns(_ markup: inout MarkupWriter) {
    guard !sheet.columns.isEmpty else { return }
    markup.element("cols") { markup in
      var run: (columns: ClosedRange<Int>, format: ColumnFormat)?
      for (column, format) in sheet.columns.sorted(by: { $0.key < $1.key }) {
        if let open = run, open.format == format, open.columns.upperBound + 1 == column {
          run = (open.columns.lowerBound...column, format)
        } else {
          if let run { writeColumn(&markup, run.columns, run.format) }
          run = (column...column, format)
        }
      }
      if let run { writeColumn(&markup, run.columns, run.format) }
    }
  }

  private func writeColumn(
    _ markup: inout MarkupWriter, _ columns: ClosedRange<Int>, _ format: ColumnFormat
  ) {
    let style = sheet.styles.places.formats + format.style
    markup.empty(
      "col",
      [
        "min": String(columns.lowerBound), "max": String(columns.upperBound),
        // Without a width, Excel takes a column for hidden: 8.43 digits and the padding.
        "width": NumberText.shortest(format.width ?? 9.140625),
        "style": style == 0 ? nil : String(style),
        "hidden": format.isHidden ? "1" : nil,
        "customWidth": format.width == nil ? nil : "1",
      ])
  }
}
