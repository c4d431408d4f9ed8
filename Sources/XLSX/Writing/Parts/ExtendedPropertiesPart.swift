/// Writes `docProps/app.xml`: which program made the file (ISO 29500-1, 22.2).
package struct ExtendedPropertiesPart {
  let application: String

  /// Makes a part.
  ///
  /// - Parameter application: The program's name.
  package init(application: String) {
    self.application = application
  }

  /// The part's markup.
  package func markup() -> MarkupWriter {
    var markup = MarkupWriter()
    markup.declaration()
    markup.element("Properties", ["xmlns": Namespace.extendedProperties]) { markup in
      markup.element("Application", text: application, escaping: .plain)
    }
    return markup
  }
}
