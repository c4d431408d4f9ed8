extension WorkbookReader {
  /// Gathers what a worksheet has beside its values, without its rows.
  ///
  /// The part is read through, since most of it stands behind the rows; shared strings are not
  /// needed. To have both in one go, see ``rows(of:collecting:)``.
  ///
  /// - Parameters:
  ///   - sheet: One of ``sheets``.
  ///   - selection: What is asked for.
  /// - Returns: That much.
  /// - Throws: ``WorkbookError`` where the worksheet is damaged or goes beyond a limit.
  public func features(
    of sheet: WorksheetEntry, collecting selection: WorksheetFeatures.Selection = .all
  ) throws(WorkbookError) -> WorksheetFeatures {
    let context = CellContext(
      strings: SharedStrings(), styles: StyleSheet(), dateSystem: dateSystem)
    let rows = try cursor(
      of: part(of: sheet), collecting: selection.subtracting(.formulas), context: context)
    while try rows.next() != nil {}
    return rows.features
  }

  /// Reads the links of a worksheet, in the order of the file.
  ///
  /// - Parameter sheet: One of ``sheets``.
  /// - Returns: The links, with their targets outside the workbook.
  /// - Throws: ``WorkbookError`` where the worksheet or its relationships are damaged or go beyond
  ///   a limit.
  public func hyperlinks(of sheet: WorksheetEntry) throws(WorkbookError) -> [Hyperlink] {
    try features(of: sheet, collecting: .hyperlinks).hyperlinks
  }

  /// Reads what may be typed into which cells of a worksheet, in the order of the file.
  ///
  /// - Parameter sheet: One of ``sheets``.
  /// - Returns: The validations, those that only Excel 2010 and later know behind the others.
  /// - Throws: ``WorkbookError`` where the worksheet is damaged or goes beyond a limit.
  public func validations(of sheet: WorksheetEntry) throws(WorkbookError) -> [DataValidation] {
    try features(of: sheet, collecting: .validations).validations
  }
}
