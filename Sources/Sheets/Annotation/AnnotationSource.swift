internal import XLSX

/// The workbook to be marked: a file, or the bytes of one.
public enum AnnotationSource: Sendable {
  /// A file by its path; it is never changed.
  case file(String)
  /// The bytes of a file.
  case bytes([UInt8])

  func editor(_ passwords: [Password]) throws(WorkbookError) -> WorkbookEditor {
    switch self {
    case .file(let path): try WorkbookEditor(path: path, passwords: passwords)
    case .bytes(let bytes): try WorkbookEditor(bytes: bytes, passwords: passwords)
    }
  }
}
