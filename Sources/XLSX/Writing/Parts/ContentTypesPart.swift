/// Writes `[Content_Types].xml`: what each part of the package is (ISO 29500-2, 7.2.3).
struct ContentTypesPart {
  private(set) var parts: [(name: String, type: PartType)] = []

  /// Adds a part.
  ///
  /// - Parameters:
  ///   - name: Its path in the package, without a leading `/`.
  ///   - type: What it is.
  mutating func add(_ name: String, _ type: PartType) {
    parts.append((name, type))
  }

  /// The part's markup.
  func markup() -> MarkupWriter {
    var markup = MarkupWriter()
    markup.declaration()
    markup.element("Types", ["xmlns": Namespace.contentTypes]) { markup in
      markup.empty(
        "Default",
        [
          "Extension": "rels",
          "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
        ])
      markup.empty("Default", ["Extension": "xml", "ContentType": "application/xml"])
      for part in parts {
        markup.empty(
          "Override", ["PartName": "/" + part.name, "ContentType": part.type.contentType])
      }
    }
    return markup
  }
}
