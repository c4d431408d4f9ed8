/// The namespaces that parts are written in (ISO 29500-4, the transitional ones).
package enum Namespace {
  /// SpreadsheetML.
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  /// Relationships as SpreadsheetML names them.
  package static let officeRelationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// Relationships of the package (ISO 29500-2).
  static let packageRelationships =
    "http://schemas.openxmlformats.org/package/2006/relationships"
  /// DrawingML.
  package static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  /// Drawings on a worksheet.
  static let spreadsheetDrawing =
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
  /// Charts.
  package static let chart = "http://schemas.openxmlformats.org/drawingml/2006/chart"
  /// Content types of the package.
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
  /// Core properties of the package.
  static let coreProperties =
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
  /// Extended properties.
  static let extendedProperties =
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
  /// Custom properties.
  static let customProperties =
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
  /// The types that custom properties' values have.
  static let variantTypes =
    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
}
