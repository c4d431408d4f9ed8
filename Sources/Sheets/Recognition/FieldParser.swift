internal import Forms

/// Reads labelled fields such as `审核人：赵某` out of rows above or below a table.
struct FieldParser {
  private let labels: [(key: String, id: String)]
  /// The characters with which labels begin.
  private let starts: [Unicode.Scalar]
  private static let colons: Set<Character> = ["：", ":", "︰", "﹕"]
  /// Longer texts are notes.
  private static let longestText = 400

  init(_ outlines: [FormOutline]) {
    labels = outlines.flatMap(\.labels).map { ($0.key, $0.field.id) }
      .sorted { $0.key.count > $1.key.count }
    starts = Array(Set(labels.compactMap(\.key.unicodeScalars.first)))
  }

  /// Whether a text begins with the label of a field.
  func isField(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longestText, TextKey.mayBegin(text, withOneOf: starts) else {
      return false
    }
    let head = text.prefix { !Self.colons.contains($0) }
    return id(of: TextKey.fold(head)) != nil
  }

  /// The fields of a row; a label alone takes the next cell that is no label for its entry.
  func fields(in row: TextRow) -> [FieldEntry] {
    var entries: [FieldEntry] = []
    var index = 0
    while index < row.cells.count {
      let cell = row.cells[index]
      index += 1
      let found = fields(in: cell.text)
      for (position, field) in found.enumerated() {
        var text = field.text
        if text.isEmpty, position == found.count - 1, index < row.cells.count,
          !isField(row.cells[index].text)
        {
          text = Self.entered(row.cells[index].text)
          index += 1
        }
        entries.append(FieldEntry(id: field.id, place: row.place(of: cell), text: text))
      }
    }
    return entries
  }

  /// The fields that one text holds, one behind the other: `填报人：甲　　审核人：乙`.
  ///
  /// A text without a colon counts when it is nothing but a label.
  private func fields(in text: String) -> [(id: String, text: String)] {
    guard isField(text) else { return [] }
    var fields: [(id: String, text: String)] = []
    var pieces = text.split(omittingEmptySubsequences: false) { Self.colons.contains($0) }
    guard var id = id(of: TextKey.fold(pieces.removeFirst())) else { return [] }
    var entry = ""
    for (index, piece) in pieces.enumerated() {
      if index < pieces.count - 1, let next = label(atEndOf: piece) {
        fields.append((id, Self.entered(entry + piece[..<next.start])))
        id = next.id
        entry = ""
      } else {
        entry += (entry.isEmpty ? "" : "：") + piece
      }
    }
    fields.append((id, Self.entered(entry)))
    return fields
  }

  private func id(of key: String) -> String? {
    labels.first { $0.key == key }?.id
  }

  /// The label that a piece before a colon ends with, and where it starts.
  private func label(atEndOf piece: Substring) -> (id: String, start: Substring.Index)? {
    let key = TextKey.fold(piece)
    guard let label = labels.first(where: { key.hasSuffix($0.key) }) else { return nil }
    var start = piece.endIndex
    while start > piece.startIndex {
      start = piece.index(before: start)
      if TextKey.fold(piece[start...]) == label.key { return (label.id, start) }
    }
    return nil
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
