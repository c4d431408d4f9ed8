internal import XLSX

/// Writes `word/fontTable.xml`: which typefaces stand in where one is not installed (ISO 29500-1,
/// 17.8.3.11 fonts).
struct FontTablePart {
  let look: Document.Look

  /// The part's markup.
  func markup() -> MarkupWriter {
    var markup = MarkupWriter()
    markup.declaration()
    markup.element("w:fonts", ["xmlns:w": WordNamespace.main]) { markup in
      var names: Set<String> = []
      for typeface in look.typefaces {
        let name = PlainText.line(typeface.name)
        guard names.insert(name).inserted else { continue }
        markup.element("w:font", ["w:name": name]) { markup in
          if let substitute = typeface.substitute {
            markup.property("w:altName", PlainText.line(substitute))
          }
          // GB 2312 (17.8.3.2 charset).
          markup.property("w:charset", "86")
          markup.property("w:family", "auto")
        }
      }
    }
    return markup
  }
}
