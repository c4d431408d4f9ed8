internal import XLSX

/// Writes `word/footnotes.xml` (ISO 29500-1, 17.11.15 footnotes).
struct FootnotesPart {
  /// The ids of the lines between text and notes, the second for notes that go on from the page
  /// before.
  static let separators = [-1, 0]

  /// What the notes say, the first under the id 1.
  let notes: [String]

  /// The part's markup.
  func markup() -> MarkupWriter {
    var markup = MarkupWriter()
    markup.declaration()
    markup.element("w:footnotes", ["xmlns:w": WordNamespace.main]) { markup in
      for (id, type) in zip(Self.separators, ["separator", "continuationSeparator"]) {
        markup.element("w:footnote", ["w:type": type, "w:id": String(id)]) { markup in
          markup.element("w:p") { markup in
            markup.element("w:r") { $0.empty("w:" + type) }
          }
        }
      }
      for (index, note) in notes.enumerated() {
        markup.element("w:footnote", ["w:id": String(index + 1)]) { markup in
          markup.element("w:p") { markup in
            markup.element("w:pPr") { $0.property("w:pStyle", "FootnoteText") }
            markup.element("w:r") { markup in
              markup.element("w:rPr") { $0.property("w:rStyle", "FootnoteReference") }
              markup.empty("w:footnoteRef")
            }
            markup.element("w:r") { $0.words(" " + note) }
          }
        }
      }
    }
    return markup
  }
}
