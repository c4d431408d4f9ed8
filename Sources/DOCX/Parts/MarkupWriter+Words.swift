internal import XLSX

// The small elements that parts in WordprocessingML are made of.
extension MarkupWriter {
  /// Writes an element that is nothing but its value, such as `<w:jc w:val="center"/>`.
  mutating func property(_ name: String, _ value: String) {
    empty(name, ["w:val": value])
  }

  /// Writes an element that is nothing but its value.
  mutating func property(_ name: String, _ value: Int) {
    property(name, String(value))
  }

  /// Writes how characters look, within `w:rPr`.
  mutating func typeface(_ typeface: Document.Typeface) {
    let (name, latin) = (PlainText.line(typeface.name), PlainText.line(typeface.latin))
    empty(
      "w:rFonts",
      ["w:ascii": latin, "w:hAnsi": latin, "w:eastAsia": name, "w:cs": latin])
    if typeface.isBold {
      empty("w:b")
      empty("w:bCs")
    }
    property("w:sz", typeface.halfPoints)
    property("w:szCs", typeface.halfPoints)
  }

  /// Writes plain text as runs do, with its line breaks and tabs.
  mutating func words(_ text: String) {
    var rest = PlainText.cleaned(text)[...]
    while let first = rest.first {
      switch first {
      case "\n":
        empty("w:br")
        rest = rest.dropFirst()
      case "\t":
        empty("w:tab")
        rest = rest.dropFirst()
      default:
        let piece = rest.prefix { $0 != "\n" && $0 != "\t" }
        element("w:t", ["xml:space": "preserve"], text: String(piece), escaping: .plain)
        rest = rest[piece.endIndex...]
      }
    }
  }

  /// Writes a field that the office program computes (17.16), and what it gave.
  ///
  /// - Parameters:
  ///   - instruction: What it computes.
  ///   - result: What is shown until it is computed anew.
  mutating func field(_ instruction: String, result: String) {
    fieldMark("begin")
    element("w:r") {
      $0.element(
        "w:instrText", ["xml:space": "preserve"], text: " \(instruction) ", escaping: .plain)
    }
    fieldMark("separate")
    element("w:r") { $0.words(result) }
    fieldMark("end")
  }

  /// Writes where a field begins, where its result begins, or where it ends.
  mutating func fieldMark(_ type: String) {
    element("w:r") { $0.empty("w:fldChar", ["w:fldCharType": type]) }
  }

  /// Writes the properties of a paragraph that nobody shall see.
  mutating func hairline() {
    empty(
      "w:spacing", ["w:before": "0", "w:after": "0", "w:line": "20", "w:lineRule": "exact"])
  }

  /// Writes the end of a section that others follow: a paragraph of its own, which a table needs
  /// behind it anyway.
  mutating func sectionEnd(_ layout: SectionLayout) {
    element("w:p") { markup in
      markup.element("w:pPr") { markup in
        markup.hairline()
        layout.write(&markup)
      }
    }
  }
}
