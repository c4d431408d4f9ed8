extension WorkbookReader {
  /// Reads the tables of a worksheet.
  ///
  /// - Parameter sheet: One of ``sheets``.
  /// - Returns: The tables, in the order in which the worksheet refers to them.
  /// - Throws: ``WorkbookError`` where a table's part is damaged, or there are too many.
  public func tables(of sheet: WorksheetEntry) throws(WorkbookError) -> [Table] {
    var handler = TableHandler(limits: limits)
    try parseAll(.table, among: package.relationships(of: part(of: sheet)), into: &handler)
    return handler.tables
  }
}
