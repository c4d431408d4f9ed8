/// Gathers the styles of a workbook and writes `xl/styles.xml` (ISO 29500-1, 18.8.39 styleSheet).
final class StylesPart {
  /// A format as cells name it by its place in `cellXfs`.
  private struct Format: Hashable {
    var style: CellStyle
    var isQuoted: Bool
  }

  /// Where the part's items come to stand in lists that begin with others.
  struct Places {
    /// The place of the first format among all cell formats.
    var formats = 0
    var fonts = 0
    /// The first two fills are none and a grey that Excel puts there whatever is written.
    var fills = 2
    var borders = 0
    var firstCode = CellStyle.NumberFormat.firstCustomID
    var differentials = 0
    /// The style that formats go back to; nil where there is none.
    var parent: String? = "0"
  }

  /// Where the items come to stand: behind those of another workbook, where they are added to it.
  var places = Places()

  private var formats = UniqueList<Format>()
  private(set) var fonts = UniqueList<CellStyle.Font>()
  private(set) var fills = UniqueList<RGBColor>()
  private(set) var borders = UniqueList<CellStyle.Border>()
  private(set) var codes = UniqueList<String>()
  private(set) var differentials = UniqueList<DifferentialStyle>()
  // For each format, the one of the same look for text that must not become a formula.
  private var quoted: [Int?] = []

  /// Makes a list that has the normal style.
  init(normal: CellStyle) {
    _ = index(of: normal)
  }

  /// How many formats there are.
  var count: Int { formats.items.count }

  /// The place of a style, which is added where it is not there yet.
  func index(of style: CellStyle) -> Int {
    index(of: Format(style: style.clamped, isQuoted: false))
  }

  /// The place of the same style for text that looks like a formula.
  func quotedIndex(of index: Int) -> Int {
    if let known = quoted[index] { return known }
    var format = formats.items[index]
    format.isQuoted = format.style.numberFormat != .text
    let result = self.index(of: format)
    quoted[index] = result
    return result
  }

  /// The place of a style for dates that were given none.
  func index(ofDate date: DateValue) -> Int {
    var style = formats.items[0].style
    style.numberFormat = date.defaultFormat
    return index(of: style)
  }

  /// The place of a conditional format's style, which is added where it is not there yet.
  func index(of style: DifferentialStyle) -> Int {
    differentials.index(of: style)
  }

  /// The part's markup.
  func markup() -> MarkupWriter {
    var markup = MarkupWriter()
    markup.declaration()
    markup.element("styleSheet", ["xmlns": Namespace.main]) { markup in
      writeNumberFormats(&markup)
      writeFonts(&markup)
      writeFills(&markup)
      writeBorders(&markup)
      markup.element("cellStyleXfs", ["count": "1"]) { writeFormat(&$0, formats.items[0], of: nil) }
      markup.element("cellXfs", ["count": String(count)]) { markup in
        for index in formats.items.indices { writeFormat(&markup, at: index) }
      }
      markup.element("cellStyles", ["count": "1"]) {
        $0.empty("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
      }
      writeDifferentials(&markup)
    }
    return markup
  }

  /// Writes one of the formats.
  func writeFormat(_ markup: inout MarkupWriter, at index: Int) {
    writeFormat(&markup, formats.items[index], of: places.parent)
  }

  private func index(of format: Format) -> Int {
    let place = formats.index(of: format)
    guard place == quoted.count else { return place }
    quoted.append(format.isQuoted ? place : nil)
    _ = fonts.index(of: format.style.font)
    if let fill = format.style.fill { _ = fills.index(of: fill) }
    _ = borders.index(of: format.style.border)
    if format.style.numberFormat.builtInID == nil {
      _ = codes.index(of: format.style.numberFormat.code)
    }
    return place
  }

  private func writeFormat(_ markup: inout MarkupWriter, _ format: Format, of parent: String?) {
    let style = format.style
    let numberFormat =
      style.numberFormat.builtInID
      ?? places.firstCode + codes.index(of: style.numberFormat.code)
    let fill = style.fill.map { places.fills + fills.index(of: $0) } ?? 0
    let border = places.borders + borders.index(of: style.border)
    markup.element(
      "xf",
      [
        "numFmtId": String(numberFormat),
        "fontId": String(places.fonts + fonts.index(of: style.font)),
        "fillId": String(fill), "borderId": String(border),
        "xfId": parent, "quotePrefix": format.isQuoted ? "1" : nil,
        "applyNumberFormat": numberFormat == 0 ? nil : "1", "applyFont": "1",
        "applyFill": fill == 0 ? nil : "1", "applyBorder": style.border == .none ? nil : "1",
        "applyAlignment": "1", "applyProtection": "1",
      ]
    ) { markup in
      writeAlignment(&markup, style.alignment)
      markup.empty(
        "protection",
        ["locked": style.isLocked ? "1" : "0", "hidden": style.isHidden ? "1" : nil])
    }
  }

  private func writeAlignment(_ markup: inout MarkupWriter, _ alignment: CellStyle.Alignment) {
    let horizontal = alignment.horizontal
    markup.empty(
      "alignment",
      [
        "horizontal": horizontal == .general ? nil : horizontal.rawValue,
        "vertical": alignment.vertical.rawValue,
        // 255 stands for characters one below the other (18.8.1).
        "textRotation": alignment.isStacked ? "255" : nil,
        "wrapText": alignment.wrapsText ? "1" : nil,
        "indent": alignment.indent > 0 ? String(alignment.indent) : nil,
        "shrinkToFit": alignment.shrinksToFit ? "1" : nil,
      ])
  }
}
