extension WorkbookError {
  /// The error for a file that is no workbook.
  ///
  /// - Parameter kind: What it is instead.
  /// - Returns: The error, with the code that fits.
  static func notWorkbook(_ kind: FileKind) -> Self {
    switch kind {
    case .empty:
      WorkbookError(.empty, kind: kind, detail: "the file is empty")
    case .encrypted:
      WorkbookError(.encrypted, kind: kind, detail: "the workbook is protected by a password")
    case .damaged:
      WorkbookError(.damaged, kind: kind, detail: "the file is damaged")
    default:
      WorkbookError(.notWorkbook, kind: kind, detail: "not an .xlsx workbook but \(kind)")
    }
  }
}
