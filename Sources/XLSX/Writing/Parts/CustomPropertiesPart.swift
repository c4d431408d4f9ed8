/// Writes `docProps/custom.xml`: properties that the workbook's maker made up (ISO 29500-1, 22.3).
struct CustomPropertiesPart {
  /// The set that user-defined properties belong to, as 22.3.2.2 fixes it.
  private static let formatID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
  /// Numbers 0 and 1 are not for properties.
  private static let firstID = 2

  let properties: [CustomProperty]

  /// The part's markup.
  func markup() -> MarkupWriter {
    var markup = MarkupWriter()
    markup.declaration()
    markup.element(
      "Properties",
      ["xmlns": Namespace.customProperties, "xmlns:vt": Namespace.variantTypes]
    ) { markup in
      for (index, property) in properties.enumerated() {
        markup.element(
          "property",
          [
            "fmtid": Self.formatID, "pid": String(Self.firstID + index), "name": property.name,
          ]
        ) { $0.element("vt:lpwstr", text: property.value) }
      }
    }
    return markup
  }
}
