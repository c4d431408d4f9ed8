/// What a part is: how the content types and the relationships to it name it.
///
/// Other kinds of packages add theirs in extensions.
package struct PartType: Hashable, Sendable {
  /// The media type in `[Content_Types].xml`.
  package let contentType: String
  /// The type of a relationship that leads to the part.
  package let relationship: String

  /// Makes a type.
  ///
  /// - Parameters:
  ///   - contentType: The media type.
  ///   - relationship: The type of a relationship that leads to such a part.
  package init(contentType: String, relationship: String) {
    self.contentType = contentType
    self.relationship = relationship
  }

  /// A type of the office formats.
  ///
  /// - Parameters:
  ///   - type: The media type, from behind what all of them begin with.
  ///   - relationship: The relationship's last word.
  package init(office type: String, _ relationship: String) {
    self.init(
      contentType: "application/vnd.openxmlformats-officedocument." + type,
      relationship: Namespace.officeRelationships + "/" + relationship)
  }

  static let workbook = PartType(office: "spreadsheetml.sheet.main+xml", "officeDocument")
  static let worksheet = PartType(office: "spreadsheetml.worksheet+xml", "worksheet")
  static let styles = PartType(office: "spreadsheetml.styles+xml", "styles")
  static let sharedStrings = PartType(office: "spreadsheetml.sharedStrings+xml", "sharedStrings")
  static let drawing = PartType(office: "drawing+xml", "drawing")
  /// A chart in DrawingML.
  package static let chart = PartType(office: "drawingml.chart+xml", "chart")
  /// A whole workbook within another package.
  package static let embeddedWorkbook = PartType(office: "spreadsheetml.sheet", "package")
  /// Title and maker.
  package static let coreProperties = PartType(
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    relationship: Namespace.packageRelationships + "/metadata/core-properties")
  /// Which program made the file.
  package static let extendedProperties = PartType(
    office: "extended-properties+xml", "extended-properties")
  static let customProperties = PartType(office: "custom-properties+xml", "custom-properties")
}
