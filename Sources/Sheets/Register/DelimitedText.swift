/// Rows of separated text (RFC 4180), with commas, semicolons or tabs.
struct DelimitedText {
  /// The rows with their fields.
  let rows: [[String]]

  init(_ text: String) {
    let separator = Self.separator(of: text)
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuote = false
    func endField() {
      row.append(String(field))
      field = String.UnicodeScalarView()
    }
    func endRow() {
      endField()
      if row.contains(where: { !$0.isEmpty }) { rows.append(row) }
      row = []
    }
    for scalar in text.unicodeScalars {
      if isQuoted {
        if wasQuote {
          wasQuote = false
          if scalar == "\"" {
            field.append(scalar)
            continue
          }
          isQuoted = false
        } else if scalar == "\"" {
          wasQuote = true
          continue
        } else {
          field.append(scalar)
          continue
        }
      }
      switch scalar {
      case "\"" where field.isEmpty: isQuoted = true
      case separator: endField()
      case "\n": endRow()
      case "\r", "\u{FEFF}": continue
      default: field.append(scalar)
      }
    }
    endRow()
    self.rows = rows
  }

  private static func separator(of text: String) -> Unicode.Scalar {
    let line = text.unicodeScalars.prefix { $0 != "\n" }
    let candidates: [Unicode.Scalar] = [",", "\t", ";", "，"]
    return candidates.max { left, right in
      line.count { $0 == left } < line.count { $0 == right }
    } ?? ","
  }
}
