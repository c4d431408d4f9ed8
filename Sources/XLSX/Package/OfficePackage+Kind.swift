extension OfficePackage {
  /// What the package is, by the type of the part that its relationships lead to.
  ///
  /// - Returns: The kind; ``FileKind/zip`` where it is no workbook.
  /// - Throws: ``WorkbookError`` where its relationships are damaged.
  func kind() throws(WorkbookError) -> FileKind {
    if let kind = openDocumentKind { return kind }
    guard let workbook = try workbook() else {
      // Without the workbook that the list of types promises, something has been lost.
      return contentTypes.parts(typed: "spreadsheetml.sheet").isEmpty ? .zip : .damaged
    }
    let type = contentTypes.type(of: workbook) ?? ""
    if type.contains("sheet.binary") { return .xlsb }
    if type.contains("macroenabled") { return type.contains("excel") ? .xlsm : .zip }
    let isOther = ["wordprocessingml", "presentationml", "drawingml", "visio"].contains {
      type.contains($0)
    }
    return isOther ? .zip : .xlsx
  }

  /// OpenDocument names its type in an entry of its own.
  private var openDocumentKind: FileKind? {
    let type = String(decoding: head(of: PartName("mimetype")).prefix(256), as: UTF8.self)
    guard type.hasPrefix("application/vnd.oasis.opendocument") else { return nil }
    return type.contains("spreadsheet") ? .ods : .zip
  }
}
