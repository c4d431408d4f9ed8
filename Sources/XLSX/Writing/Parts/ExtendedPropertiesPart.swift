/// Writes `docProps/app.xml`: which program made the workbook (ISO 29500-1, 22.2).
struct ExtendedPropertiesPart {
  let application: String

  /// The part's markup.
  func markup() -> MarkupWriter {
    var markup = MarkupWriter()
    markup.declaration()
    markup.element("Properties", ["xmlns": Namespace.extendedProperties]) { markup in
      markup.element("Application", text: application, escaping: .plain)
    }
    return markup
  }
}
