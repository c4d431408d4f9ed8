internal import XLSX

// Tables (ISO 29500-1, 17.4).
extension DocumentPart {
  /// The colour behind header rows.
  private static let headerFill = RGBColor(0xF2F2F2)

  /// Writes a table with its caption above and its note below.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - geometry: The pages it stands on.
  /// - Throws: `WorkbookError` with `invalidContent` where its cells do not fit its columns.
  mutating func write(
    _ table: Document.Table, on geometry: PageGeometry
  ) throws(WorkbookError) {
    let layout = try TableLayout(table, in: geometry.textWidth)
    if let caption = table.caption {
      tables += 1
      writeCaption(caption, kind: "表", number: tables) { $0.empty("w:keepNext") }
    }
    guard !table.header.isEmpty || !table.rows.isEmpty else { return }
    markup.start("w:tbl")
    writeProperties(of: table, width: geometry.textWidth)
    markup.element("w:tblGrid") { markup in
      for width in layout.widths { markup.empty("w:gridCol", ["w:w": String(width)]) }
    }
    for (row, places) in zip(table.header, layout.header.rows) {
      write(row, places, layout, isHeader: true)
    }
    for (row, places) in zip(table.rows, layout.body.rows) {
      write(row, places, layout, isHeader: false)
    }
    markup.end("w:tbl")
    if let note = table.note { writeParagraph(note, style: "Note") }
    // Text does not touch the border, and two tables do not become one.
    let space = Int(document.look.tableSpace * 20)
    markup.element("w:p") { markup in
      markup.element("w:pPr") {
        $0.empty("w:spacing", ["w:line": String(space), "w:lineRule": "exact"])
      }
    }
  }

  /// Writes a caption whose number the office program counts itself (17.16.5.56 SEQ).
  ///
  /// - Parameters:
  ///   - text: What it says.
  ///   - kind: What stands before the number.
  ///   - number: The number.
  ///   - properties: What writes the paragraph's further properties.
  mutating func writeCaption(
    _ text: String, kind: String, number: Int,
    _ properties: (inout MarkupWriter) -> Void = { _ in }
  ) {
    markup.element("w:p") { markup in
      markup.element("w:pPr") { markup in
        markup.property("w:pStyle", "Caption")
        properties(&markup)
      }
      markup.element("w:r") { $0.words(kind) }
      markup.field("SEQ \(kind) \\* ARABIC", result: String(number))
      markup.element("w:r") { $0.words("　" + PlainText.line(text)) }
    }
  }

  private mutating func writeProperties(of table: Document.Table, width: Int) {
    markup.element("w:tblPr") { markup in
      markup.property("w:tblStyle", "TableGrid")
      markup.empty("w:tblW", ["w:w": String(width), "w:type": "dxa"])
      markup.property("w:jc", "center")
      markup.empty("w:tblLayout", ["w:type": "fixed"])
      markup.empty("w:tblLook", ["w:val": "0020", "w:firstRow": "1", "w:noVBand": "1"])
      // What screen readers say first.
      if let caption = table.caption { markup.property("w:tblCaption", PlainText.line(caption)) }
    }
  }

  private mutating func write(
    _ row: Document.Row, _ places: [TableGrid.Place], _ layout: TableLayout, isHeader: Bool
  ) {
    markup.start("w:tr")
    let typeface = isHeader ? document.look.tableHeader : document.look.table
    // A row of one line is not torn apart anyway. Where it says so itself, LibreOffice (7.4) now
    // and then loses the rows behind it: below a chart, when the row nearly fits the page.
    let keepsTogether = layout.lines(of: places, in: typeface) > 1
    if isHeader || keepsTogether {
      markup.element("w:trPr") { markup in
        if keepsTogether { markup.empty("w:cantSplit") }
        if isHeader { markup.empty("w:tblHeader") }
      }
    }
    for place in places {
      markup.start("w:tc")
      writeProperties(of: place, layout, isHeader: isHeader)
      let style = isHeader ? "TableHeader" : row.isTotal ? "TableTotal" : "TableText"
      let alignment =
        place.cell?.alignment
        ?? (isHeader ? .center : layout.table.columns[place.column].alignment)
      writeParagraph(place.cell?.text ?? "", style: style) { markup in
        if isHeader { markup.empty("w:keepNext") }
        if alignment != .leading {
          markup.property("w:jc", alignment == .center ? "center" : "right")
        }
      }
      markup.end("w:tc")
    }
    markup.end("w:tr")
  }

  private mutating func writeProperties(
    of place: TableGrid.Place, _ layout: TableLayout, isHeader: Bool
  ) {
    markup.element("w:tcPr") { markup in
      markup.empty("w:tcW", ["w:w": String(layout.width(of: place)), "w:type": "dxa"])
      if place.columns > 1 { markup.property("w:gridSpan", place.columns) }
      if place.rows > 1 { markup.property("w:vMerge", "restart") }
      if place.rows == 0 { markup.empty("w:vMerge") }
      if isHeader {
        markup.empty(
          "w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": Self.headerFill.digits])
      }
      markup.property("w:vAlign", "center")
    }
  }
}
