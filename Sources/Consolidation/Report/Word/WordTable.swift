internal import DOCX

/// A table of the document; one with many columns lies across its page.
struct WordTable {
  private let table: ReportTable

  /// With more columns, a page that stands upright is too narrow for the numbers.
  private static let mostUpright = 9

  init(_ table: ReportTable) {
    self.table = table
  }

  /// Appends the table, on a page of its own where it has to lie across.
  func append(to document: inout Document) {
    let count = table.stubs.count + table.columns.count
    guard count <= Document.Table.maximumColumns else {
      document.append(.paragraph(Document.Text("“\(table.title)”栏数过多，见网页版和汇总表。"), style: .note))
      return
    }
    let isWide = count > Self.mostUpright
    if isWide { document.beginSection(.landscape) }
    document.append(
      .table(
        Document.Table(
          caption: table.title, columns: columns, header: header,
          rows: table.rows.indices.map(row),
          note: table.note.isEmpty ? nil : Document.Text("注：" + table.note))))
    if isWide { document.beginSection(.portrait) }
  }

  private var columns: [Document.Column] {
    table.stubs.indices.map { stub in
      Document.Column(width: width(ofStub: stub))
    } + table.columns.map { _ in Document.Column(width: 1, alignment: .trailing) }
  }

  /// Labels get as much room as they need, up to that of three or four numbers.
  private func width(ofStub stub: Int) -> Double {
    let labels = table.rows.map { $0.labels.indices.contains(stub) ? $0.labels[stub].count : 0 }
    let longest = Double(max(labels.max() ?? 0, table.stubs[stub].count))
    return min(max(1.2, longest / 4.2), table.columns.count > 3 ? 3.2 : 4)
  }

  private var header: [Document.Row] {
    let isGrouped = table.columns.contains { $0.group != nil }
    let rows = isGrouped ? 2 : 1
    var first = table.stubs.map { Document.Cell(Document.Text($0), rows: rows) }
    var column = 0
    while column < table.columns.count {
      guard let group = table.columns[column].group else {
        first.append(Document.Cell(Document.Text(table.columns[column].label), rows: rows))
        column += 1
        continue
      }
      let members = table.columns[column...].prefix { $0.group == group }.count
      first.append(Document.Cell(Document.Text(group), columns: members))
      column += members
    }
    guard isGrouped else { return [Document.Row(first)] }
    let second = table.columns.filter { $0.group != nil }.map {
      Document.Cell(Document.Text($0.label))
    }
    return [Document.Row(first), Document.Row(second)]
  }

  private func row(_ index: Int) -> Document.Row {
    let row = table.rows[index]
    var cells: [Document.Cell] = []
    for stub in table.stubs.indices {
      let span = table.span(ofLabel: stub, at: index)
      guard span > 0 else { continue }
      let label = row.labels.indices.contains(stub) ? row.labels[stub] : ""
      cells.append(Document.Cell(Document.Text(label), rows: span))
    }
    cells += row.cells.map { Document.Cell(Document.Text($0.text)) }
    return Document.Row(cells, isTotal: row.isTotal)
  }
}
