extension WorkbookReader {
  /// Whether the workbook brings macros along, which nothing here ever runs: a project of VBA, or
  /// the sheets of formulas that served for macros before.
  public var hasMacros: Bool {
    relationships.contains { $0.kind == .macros || $0.kind == .macrosheet }
  }

  /// Whether the workbook refers to other workbooks, which nothing here ever opens.
  public var hasExternalLinks: Bool { relationships.contains { $0.kind == .externalLink } }

  /// Looks whether other documents or programs' objects are embedded in a worksheet.
  ///
  /// - Returns: Whether there are any.
  /// - Throws: ``WorkbookError`` where a list of relationships is damaged.
  public func hasEmbeddedObjects() throws(WorkbookError) -> Bool {
    for sheet in sheets {
      guard let part = sheet.part else { continue }
      let kinds = try package.relationships(of: part).compactMap(\.kind)
      if kinds.contains(.embeddedObject) || kinds.contains(.embeddedPackage) { return true }
    }
    return false
  }
}
