extension WorkbookReader {
  /// Reads who made the workbook, when, and with which program.
  ///
  /// - Returns: The properties, as far as the file has them.
  /// - Throws: ``WorkbookError`` where their parts are damaged.
  public func properties() throws(WorkbookError) -> DocumentProperties {
    var handler = DocumentPropertiesHandler(limits: limits)
    let links = try package.relationships(of: nil)
    for kind in [Relationship.Kind.coreProperties, .extendedProperties, .customProperties] {
      // There is one of each (ISO 29500-2, 10); a careless program leaves its template's behind.
      guard let part = parts(kind, among: links).first else { continue }
      try package.parse(part, into: &handler)
    }
    return handler.properties
  }

  /// Tells which program saved the workbook.
  ///
  /// - Returns: The program; nil where nothing gives it away.
  /// - Throws: ``WorkbookError`` where the parts of properties are damaged.
  public func maker() throws(WorkbookError) -> WorkbookMaker? {
    let properties = try properties()
    // Google writes no properties at all and says of each sheet that it can be seen; others that
    // write no properties leave that to be understood.
    let isGoogle = properties == DocumentProperties() && facts.statesVisibility
    return WorkbookMaker(properties, appName: facts.appName, isGoogle: isGoogle)
  }

  /// Whether sheets may not be added, removed, renamed, moved, hidden or shown.
  public var isStructureProtected: Bool { facts.isStructureProtected }

  /// The ranges of a worksheet that are printed, where somebody has chosen them.
  ///
  /// - Parameter sheet: One of ``sheets``.
  /// - Returns: The ranges; none where all of it is printed, or a formula decides.
  public func printAreas(of sheet: WorksheetEntry) -> [CellRange] {
    let name = definedNames.first {
      $0.sheetIndex == sheet.index && $0.name.lowercased() == "_xlnm.print_area"
    }
    return name?.ranges ?? []
  }
}
