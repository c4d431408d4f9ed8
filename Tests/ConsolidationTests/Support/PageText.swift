import Foundation

/// What a page says in its tables.
struct PageText {
  /// The texts of cells by the figure that they show.
  private(set) var figures: [String: String] = [:]
  /// The tables by id: rows of texts.
  private(set) var tables: [String: [[String]]] = [:]

  init(_ page: String) {
    for table in page.components(separatedBy: "<table data-table=\"").dropFirst() {
      let id = Self.unescaped(table.prefix { $0 != "\"" })
      let body =
        table.components(separatedBy: "<tbody>").last?
        .components(separatedBy: "</tbody>").first ?? ""
      tables[id] = body.components(separatedBy: "<tr").dropFirst().map { row in
        row.split(separator: "<").compactMap { piece in
          guard piece.hasPrefix("td") || piece.hasPrefix("th"),
            let start = piece.firstIndex(of: ">")
          else { return nil }
          return Self.unescaped(piece[piece.index(after: start)...])
        }
      }
      for cell in body.components(separatedBy: "<td data-figure=\"").dropFirst() {
        let id = Self.unescaped(cell.prefix { $0 != "\"" })
        let text = cell.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
        figures[id] = Self.unescaped(text)
      }
    }
  }

  private static func unescaped(_ text: some StringProtocol) -> String {
    text.replacingOccurrences(of: "&lt;", with: "<")
      .replacingOccurrences(of: "&gt;", with: ">")
      .replacingOccurrences(of: "&quot;", with: "\"")
      .replacingOccurrences(of: "&#39;", with: "'")
      .replacingOccurrences(of: "&amp;", with: "&")
  }
}
