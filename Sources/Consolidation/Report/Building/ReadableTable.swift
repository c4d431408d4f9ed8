internal import Forms

/// Makes texts of returns fit to be read by anybody: they come from cells that people wrote.
enum ReadableTable {
  /// A longer label is cut off.
  private static let longestLabel = 60

  /// A table whose labels hold no invisible characters and no numbers of people, and are no longer
  /// than a line or two.
  static func cleaned(_ table: FigureTable) -> FigureTable {
    var table = table
    for row in table.rows.indices {
      table.rows[row].labels = table.rows[row].labels.map(text)
      table.rows[row].key = text(table.rows[row].key, most: 200)
    }
    for column in table.columns.indices {
      table.columns[column].label = text(table.columns[column].label)
      table.columns[column].group = table.columns[column].group.map { text($0) }
      table.columns[column].key = text(table.columns[column].key, most: 200)
    }
    return table
  }

  /// A text without control characters and marks that turn its direction, and without digits of an
  /// identity number.
  static func text(_ text: String) -> String { self.text(text, most: longestLabel) }

  private static func text(_ text: String, most: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isSpace = scalar == "\n" || scalar == "\t" || scalar == "\r"
      if isSpace {
        scalars.append(" ")
      } else if !TextKey.isInvisible(scalar) {
        scalars.append(scalar)
      }
    }
    let clean = withoutNumbers(Masking.text(String(scalars)))
    return clean.count > most ? clean.prefix(most) + "…" : clean
  }

  /// A text without what masking leaves of an identity number.
  private static func withoutNumbers(_ text: String) -> String {
    guard text.contains("*****") else { return text }
    let characters = Array(text)
    var clean = ""
    var position = 0
    while position < characters.count {
      let run = characters[position...].prefix {
        $0 == "*" || ($0.isASCII && $0.isNumber) || $0 == "X"
      }
      if run.count(where: { $0 == "*" }) >= 5 {
        clean += "（号码略）"
      } else if run.isEmpty {
        clean.append(characters[position])
      } else {
        clean += String(run)
      }
      position += max(run.count, 1)
    }
    return clean
  }
}
