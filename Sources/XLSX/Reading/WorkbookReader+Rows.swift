extension WorkbookReader {
  /// The worksheet of a name.
  ///
  /// - Parameter name: The name on its tab; large and small letters are the same, as in Excel.
  /// - Returns: The worksheet.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/missing`` where there is none.
  public func sheet(named name: String) throws(WorkbookError) -> WorksheetEntry {
    let key = SheetName.key(name)
    guard let sheet = sheets.first(where: { SheetName.key($0.name) == key }) else {
      throw WorkbookError(.missing, sheet: name, detail: "the workbook has no such worksheet")
    }
    return sheet
  }

  /// Opens the rows of a worksheet that hold at least one value.
  ///
  /// - Parameters:
  ///   - sheet: One of ``sheets``.
  ///   - selection: What is gathered beside the values; what is not costs nothing.
  /// - Returns: A cursor before the first of them.
  /// - Throws: ``WorkbookError`` where the worksheet is not there, or the shared strings or styles
  ///   are damaged or go beyond a limit.
  public func rows(
    of sheet: WorksheetEntry, collecting selection: WorksheetFeatures.Selection = []
  ) throws(WorkbookError) -> RowCursor {
    try cursor(of: sheet, collecting: selection)
  }

  /// Goes through the rows of a worksheet that hold at least one value, in the order of the file.
  ///
  /// - Parameters:
  ///   - sheet: One of ``sheets``.
  ///   - selection: What is gathered beside the values; what is not costs nothing.
  ///   - body: Takes a row, and says whether it wants another one.
  /// - Returns: What the worksheet has beside its rows, as far as it was read.
  /// - Throws: ``WorkbookError`` where the worksheet is damaged or goes beyond a limit, after the
  ///   rows before the damage; and whatever the body throws.
  @discardableResult
  public func forEachRow(
    of sheet: WorksheetEntry, collecting selection: WorksheetFeatures.Selection = [],
    _ body: (Row) throws -> RowDemand
  ) throws -> WorksheetFeatures {
    let rows = try rows(of: sheet, collecting: selection)
    while let row = try rows.next() {
      if case .stop = try body(row) { break }
    }
    return rows.features
  }

  /// Goes through the rows of a worksheet that hold at least one value, in the order of the file.
  ///
  /// - Parameters:
  ///   - sheet: One of ``sheets``.
  ///   - selection: What is gathered beside the values; what is not costs nothing.
  ///   - body: Takes a row, and says whether it wants another one.
  /// - Returns: What the worksheet has beside its rows, as far as it was read.
  /// - Throws: ``WorkbookError`` where the worksheet is damaged or goes beyond a limit, after the
  ///   rows before the damage.
  @discardableResult
  public func forEachRow(
    of sheet: WorksheetEntry, collecting selection: WorksheetFeatures.Selection = [],
    _ body: (Row) -> RowDemand
  ) throws(WorkbookError) -> WorksheetFeatures {
    let rows = try rows(of: sheet, collecting: selection)
    while let row = try rows.next() {
      if case .stop = body(row) { break }
    }
    return rows.features
  }
}
