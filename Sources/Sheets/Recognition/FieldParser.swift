internal import Forms

/// Reads labelled fields such as `审核人：赵某` out of rows above or below a table.
struct FieldParser {
  private let labels: [(key: String, field: FormField)]
  private static let colons: Set<Character> = ["：", ":", "︰", "﹕"]

  init(_ outlines: [FormOutline]) {
    labels = outlines.flatMap(\.labels).sorted { $0.key.count > $1.key.count }
  }

  /// The field whose label a text begins with, and what stands behind the colon.
  ///
  /// A text without a colon counts when it is nothing but the label.
  func field(in text: String) -> (id: String, rest: String)? {
    guard text.utf8.count <= 400 else { return nil }
    let head: Substring
    let rest: String
    if let colon = text.firstIndex(where: { Self.colons.contains($0) }) {
      head = text[..<colon]
      rest = String(text[text.index(after: colon)...])
    } else {
      head = text[...]
      rest = ""
    }
    let key = TextKey.fold(head)
    guard let match = labels.first(where: { $0.key == key }) else { return nil }
    return (match.field.id, Self.entered(rest))
  }

  /// The fields of a row; a label alone takes the next cell that is no label for its entry.
  func fields(in row: TextRow) -> [FieldEntry] {
    var entries: [FieldEntry] = []
    var index = 0
    while index < row.cells.count {
      let cell = row.cells[index]
      index += 1
      guard let found = field(in: cell.text) else { continue }
      var text = found.rest
      if text.isEmpty, index < row.cells.count, field(in: row.cells[index].text) == nil {
        text = Self.entered(row.cells[index].text)
        index += 1
      }
      entries.append(FieldEntry(id: found.id, place: row.place(of: cell), text: text))
    }
    return entries
  }

  /// What a person entered: the text without white space around it, and nothing where it holds
  /// only the blank's own 年 月 日 or lines to write on.
  private static func entered(_ text: String) -> String {
    let scalars = text.unicodeScalars.map(TextKey.narrowed)
      .filter { $0 == " " || !TextKey.isInvisible($0) }
    let ink = scalars.filter { !" _年月日/-.".unicodeScalars.contains($0) }
    guard !ink.isEmpty else { return "" }
    guard let first = scalars.firstIndex(where: { $0 != " " && $0 != "_" }),
      let last = scalars.lastIndex(where: { $0 != " " && $0 != "_" })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }
}
