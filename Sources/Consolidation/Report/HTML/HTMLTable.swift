/// A table of the page.
struct HTMLTable {
  private let table: ReportTable

  init(_ table: ReportTable) {
    self.table = table
  }

  /// The markup: scrolled sideways where the page is narrow, by keyboard too.
  var text: String {
    let caption = HTMLText.escaped(table.title)
    var html =
      "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(caption)（表）\">\n"
      + "<table data-table=\"\(HTMLText.escaped(table.id))\""
      + "\(isShort ? " class=\"short\"" : "")>\n<caption>\(caption)</caption>\n"
    html += head
    html += body
    html += "</table>\n</div>\n"
    if !table.note.isEmpty { html += "<p class=\"note\">\(HTMLText.escaped(table.note))</p>\n" }
    return html
  }

  /// Whether it is not to be torn between pages.
  private var isShort: Bool { table.rows.count <= 16 }

  private var head: String {
    let isGrouped = table.columns.contains { $0.group != nil }
    let span = isGrouped ? " rowspan=\"2\"" : ""
    var html = "<thead>\n<tr>"
    for stub in table.stubs { html += "<th scope=\"col\"\(span)>\(HTMLText.escaped(stub))</th>" }
    var column = 0
    while column < table.columns.count {
      guard let group = table.columns[column].group else {
        html += "<th scope=\"col\"\(span)>\(HTMLText.escaped(table.columns[column].label))</th>"
        column += 1
        continue
      }
      let members = table.columns[column...].prefix { $0.group == group }.count
      html += "<th scope=\"colgroup\" colspan=\"\(members)\">\(HTMLText.escaped(group))</th>"
      column += members
    }
    html += "</tr>\n"
    if isGrouped {
      html += "<tr>"
      for column in table.columns where column.group != nil {
        html += "<th scope=\"col\">\(HTMLText.escaped(column.label))</th>"
      }
      html += "</tr>\n"
    }
    return html + "</thead>\n"
  }

  private var body: String {
    var html = "<tbody>\n"
    for (index, row) in table.rows.enumerated() {
      html += row.isTotal ? "<tr class=\"total\">" : "<tr>"
      for (stub, label) in labels(of: row).enumerated() {
        let span = span(of: stub, at: index)
        guard span > 0 else { continue }
        let rows = span > 1 ? " rowspan=\"\(span)\"" : ""
        let scope = span > 1 ? "rowgroup" : "row"
        html += "<th scope=\"\(scope)\"\(rows)>\(HTMLText.escaped(label))</th>"
      }
      for cell in row.cells {
        let figure = cell.figure.map { " data-figure=\"\(HTMLText.escaped($0))\"" } ?? ""
        html += "<td\(figure)>\(HTMLText.escaped(cell.text))</td>"
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n"
  }

  private func labels(of row: ReportTable.Row) -> [String] {
    row.labels + Array(repeating: "", count: max(0, table.stubs.count - row.labels.count))
  }

  /// Over how many lines a label stands; 0 where it stands in a line above.
  private func span(of stub: Int, at index: Int) -> Int {
    table.span(ofLabel: stub, at: index)
  }
}
