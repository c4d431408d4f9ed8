import XLSX

/// All texts of a workbook that somebody could read: cells, notes, links, the parts themselves.
package enum WorkbookText {
  /// The texts, one a line.
  package static func all(of path: String) throws -> String {
    let reader = try WorkbookReader(path: path)
    var lines: [String] = []
    for sheet in reader.sheets {
      lines.append(sheet.name)
      let features = try reader.forEachRow(of: sheet, collecting: .all) { row in
        for cell in row.cells { lines.append("\(cell.value)") }
        return .next
      }
      for link in features.hyperlinks {
        lines += [link.location, link.tooltip, link.target].compactMap(\.self)
      }
      for comment in try reader.comments(of: sheet) {
        lines += [comment.author, comment.text] + comment.replies.map(\.text)
      }
    }
    return lines.joined(separator: "\n")
  }
}
