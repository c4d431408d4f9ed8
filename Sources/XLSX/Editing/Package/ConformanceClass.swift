/// Which of the two dialects a workbook is written in (ISO 29500-1, 2.1).
enum ConformanceClass {
  /// What as good as every file is (ISO 29500-4).
  case transitional
  /// What Excel saves on request.
  case strict

  /// The namespace of SpreadsheetML.
  var main: String {
    switch self {
    case .transitional: Namespace.main
    case .strict: "http://purl.oclc.org/ooxml/spreadsheetml/main"
    }
  }

  /// The namespace of references to relationships, and the beginning of relationships' types.
  var officeRelationships: String {
    switch self {
    case .transitional: Namespace.officeRelationships
    case .strict: "http://purl.oclc.org/ooxml/officeDocument/relationships"
    }
  }
}
