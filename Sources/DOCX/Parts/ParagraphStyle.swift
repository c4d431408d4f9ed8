internal import XLSX

/// A style of paragraphs (ISO 29500-1, 17.7.4.17 style).
struct ParagraphStyle {
  /// The distance from line to line.
  enum Line {
    /// So many points, whatever stands in the line.
    case exact(Double)
    /// As high as what stands in the line.
    case automatic
  }

  /// By what paragraphs name it.
  let id: String
  /// The name that programs show; those that Word has built in are written as it does.
  let name: String
  var typeface: Document.Typeface
  var line: Line
  /// The space above and below, in points.
  var space: (above: Double, below: Double) = (0, 0)
  /// How far the first line begins behind the others, in characters.
  var firstLine = 0
  /// How far all lines begin behind the margin, in characters.
  var left = 0
  /// Where lines stand: `both`, `center`, `left` or `right`.
  var alignment = "both"
  /// The level that navigation shows it on, from 0; nil for text.
  var outline: Int?
  /// Whether it stands on the page of what follows.
  var keepsWithNext = false
  /// Where a tab leads that dots lead to, in twips; nil for nowhere.
  var dots: Int?
  /// The style of the paragraph that somebody writes behind it; nil for the same.
  var next: String?

  /// Writes the style.
  func write(_ markup: inout MarkupWriter, isStandard: Bool = false) {
    markup.element(
      "w:style", ["w:type": "paragraph", "w:default": isStandard ? "1" : nil, "w:styleId": id]
    ) { markup in
      markup.property("w:name", name)
      if !isStandard { markup.property("w:basedOn", "Normal") }
      if let next { markup.property("w:next", next) }
      markup.empty("w:qFormat")
      markup.element("w:pPr") { writeParagraph(&$0) }
      markup.element("w:rPr") { $0.typeface(typeface) }
    }
  }

  private func writeParagraph(_ markup: inout MarkupWriter) {
    if keepsWithNext {
      markup.empty("w:keepNext")
      markup.empty("w:keepLines")
    }
    // Lines fill pages whole, so that a page has as many as it should.
    markup.property("w:widowControl", "0")
    if let dots {
      markup.element("w:tabs") {
        $0.empty("w:tab", ["w:val": "right", "w:leader": "dot", "w:pos": String(dots)])
      }
    }
    let (rule, height): (String, Double) =
      switch line {
      case .exact(let points): ("exact", points * 20)
      // In 240ths of a line (17.3.1.33 spacing).
      case .automatic: ("auto", 240)
      }
    markup.empty(
      "w:spacing",
      [
        "w:before": twips(space.above), "w:after": twips(space.below),
        "w:line": String(Int(height.rounded())), "w:lineRule": rule,
      ])
    markup.empty(
      "w:ind",
      [
        // Characters count in hundredths; their width in twips is for who does not know them.
        "w:leftChars": String(left * 100), "w:left": width(left), "w:right": "0",
        "w:firstLineChars": String(firstLine * 100), "w:firstLine": width(firstLine),
      ])
    markup.property("w:jc", alignment)
    if let outline { markup.property("w:outlineLvl", outline) }
  }

  private func twips(_ points: Double) -> String { String(Int((points * 20).rounded())) }

  private func width(_ characters: Int) -> String { String(characters * typeface.halfPoints * 10) }
}
