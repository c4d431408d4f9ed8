internal import XLSX

/// Writes `word/footer1.xml`: the page's number between dashes (GB/T 9704-2012, 7.5).
struct FooterPart {
  /// The part's markup.
  func markup() -> MarkupWriter {
    var markup = MarkupWriter()
    markup.declaration()
    markup.element("w:ftr", ["xmlns:w": WordNamespace.main]) { markup in
      markup.element("w:p") { markup in
        markup.element("w:pPr") { $0.property("w:pStyle", "Footer") }
        markup.element("w:r") { $0.words("— ") }
        markup.field("PAGE", result: "1")
        markup.element("w:r") { $0.words(" —") }
      }
    }
    return markup
  }
}
