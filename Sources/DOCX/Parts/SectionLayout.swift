internal import XLSX

/// The layout of the pages of a section (ISO 29500-1, 17.6.17 sectPr).
struct SectionLayout {
  let geometry: PageGeometry
  /// The id of the way to what stands at the foot of the pages; nil for nothing.
  var footer: String?
  /// Whether the numbers of the pages begin at 1; otherwise they go on.
  var restartsNumbers = false

  /// Writes the layout.
  func write(_ markup: inout MarkupWriter) {
    markup.element("w:sectPr") { markup in
      if let footer { markup.empty("w:footerReference", ["w:type": "default", "r:id": footer]) }
      markup.property("w:type", "nextPage")
      markup.empty(
        "w:pgSz",
        [
          "w:w": String(geometry.width), "w:h": String(geometry.height),
          "w:orient": geometry.orientation == .landscape ? "landscape" : nil,
        ])
      // The number stands 7 mm below the text where there is room (GB/T 9704-2012, 7.5); it is
      // about 400 twips high itself.
      let distance = max(geometry.bottom - 800, geometry.bottom / 3)
      markup.empty(
        "w:pgMar",
        [
          "w:top": String(geometry.top), "w:right": String(geometry.right),
          "w:bottom": String(geometry.bottom), "w:left": String(geometry.left),
          "w:header": "720", "w:footer": String(distance), "w:gutter": "0",
        ])
      if restartsNumbers { markup.empty("w:pgNumType", ["w:start": "1"]) }
    }
  }
}
