/// What a part is: how the content types and the relationships to it name it.
enum PartType {
  case workbook, worksheet, styles, sharedStrings
  case drawing, chart
  case coreProperties, extendedProperties, customProperties

  /// The media type in `[Content_Types].xml`.
  var contentType: String {
    let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    let office = "application/vnd.openxmlformats-officedocument."
    return switch self {
    case .workbook: spreadsheet + "sheet.main+xml"
    case .worksheet: spreadsheet + "worksheet+xml"
    case .styles: spreadsheet + "styles+xml"
    case .sharedStrings: spreadsheet + "sharedStrings+xml"
    case .drawing: office + "drawing+xml"
    case .chart: office + "drawingml.chart+xml"
    case .coreProperties: "application/vnd.openxmlformats-package.core-properties+xml"
    case .extendedProperties: office + "extended-properties+xml"
    case .customProperties: office + "custom-properties+xml"
    }
  }

  /// The type of a relationship that leads to the part.
  var relationship: String {
    switch self {
    case .workbook: Namespace.officeRelationships + "/officeDocument"
    case .worksheet: Namespace.officeRelationships + "/worksheet"
    case .styles: Namespace.officeRelationships + "/styles"
    case .sharedStrings: Namespace.officeRelationships + "/sharedStrings"
    case .drawing: Namespace.officeRelationships + "/drawing"
    case .chart: Namespace.officeRelationships + "/chart"
    case .coreProperties: Namespace.packageRelationships + "/metadata/core-properties"
    case .extendedProperties: Namespace.officeRelationships + "/extended-properties"
    case .customProperties: Namespace.officeRelationships + "/custom-properties"
    }
  }
}
