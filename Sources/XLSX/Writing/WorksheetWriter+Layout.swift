extension WorksheetWriter {
  /// Sets the width of columns; of a column set twice, the later one holds.
  ///
  /// - Parameters:
  ///   - width: The width in digits of the normal font, from 0 to 255; nil for the reader's own.
  ///   - columns: The columns, counted from 1.
  ///   - style: How their cells look that are not written; nil for normal.
  ///   - isHidden: Whether they are hidden.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where a column or the
  ///   width is out of bounds.
  public func setWidth(
    _ width: Double?, ofColumns columns: ClosedRange<Int>, style: StyleID? = nil,
    isHidden: Bool = false
  ) throws(WorkbookError) {
    guard columns.lowerBound >= 1, columns.upperBound <= CellReference.maximumColumn else {
      throw invalid("columns \(columns) lie off the sheet")
    }
    // Excel's limit (18.3.1.13).
    guard width.map({ (0...255).contains($0) }) ?? true else {
      throw invalid("a column's width is outside 0 to 255")
    }
    guard (style?.index ?? 0) < styles.count else {
      throw invalid("a column's style is another workbook's")
    }
    let format = ColumnFormat(width: width, style: style?.index ?? 0, isHidden: isHidden)
    for column in columns { self.columns[column] = format }
  }

  /// Sets the width of a column: see ``setWidth(_:ofColumns:style:isHidden:)``.
  ///
  /// - Parameters:
  ///   - width: The width in digits of the normal font, from 0 to 255; nil for the reader's own.
  ///   - column: The column, counted from 1.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where the column or the
  ///   width is out of bounds.
  public func setWidth(_ width: Double?, ofColumn column: Int) throws(WorkbookError) {
    try setWidth(width, ofColumns: column...column)
  }

  /// Makes one cell of several; what is in the first one is shown.
  ///
  /// - Parameter range: The cells; a single one stays as it is.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where the range lies
  ///   off the sheet or over another merged one.
  public func merge(_ range: CellRange) throws(WorkbookError) {
    try check(range)
    guard !range.isSingleCell else { return }
    guard !merged.contains(where: { $0.overlaps(range) }) else {
      throw invalid("\(range) lies over another merged range")
    }
    merged.append(range)
  }

  /// Keeps the first rows and columns in sight when the rest is scrolled.
  ///
  /// - Parameters:
  ///   - rows: How many rows.
  ///   - columns: How many columns.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where there are not so
  ///   many.
  public func freeze(rows: Int, columns: Int = 0) throws(WorkbookError) {
    guard (0..<CellReference.maximumRow).contains(rows),
      (0..<CellReference.maximumColumn).contains(columns)
    else { throw invalid("\(rows) rows and \(columns) columns cannot be frozen") }
    frozen = (rows, columns)
  }

  /// Begins a new page with a row when the sheet is printed.
  ///
  /// - Parameter row: The row, counted from 1; the first one begins a page anyway.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where there is no such
  ///   row.
  public func breakPage(before row: Int) throws(WorkbookError) {
    guard (1...CellReference.maximumRow).contains(row) else {
      throw invalid("there is no row \(row) to begin a page with")
    }
    if row > 1 { pageBreaks.insert(row) }
  }

  /// Puts a filter over a table.
  ///
  /// - Parameter range: The table with its header row.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where the range lies
  ///   off the sheet.
  public func autoFilter(_ range: CellRange) throws(WorkbookError) {
    try check(range)
    filter = range
  }

  /// Guards the sheet against slips, without a password.
  ///
  /// - Parameter allowed: What may be done all the same.
  public func protect(_ allowed: SheetProtection = .standard) {
    protection = allowed
  }

  /// Makes a cell lead to another place of the workbook.
  ///
  /// - Parameters:
  ///   - cell: The cell; its text and its look are written like any other's.
  ///   - location: The place, such as `'Notes'!A1` or a defined name.
  ///   - tooltip: What is shown when the pointer rests on the cell.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where the cell lies off
  ///   the sheet or a text is longer than 255 UTF-16 units.
  public func addHyperlink(
    _ cell: CellReference, toLocation location: String, tooltip: String? = nil
  ) throws(WorkbookError) {
    try check(CellRange(cell, cell))
    guard !location.isEmpty, location.utf16.count <= 255, (tooltip?.utf16.count ?? 0) <= 255 else {
      throw invalid("a link's place is empty, or it or its tip is longer than 255 UTF-16 units")
    }
    hyperlinks.append(
      Hyperlink(range: CellRange(cell, cell), location: location, tooltip: tooltip))
  }

  /// Sees to it that a range lies on the sheet.
  func check(_ range: CellRange) throws(WorkbookError) {
    guard range.isOnSheet else { throw invalid("a range lies off the sheet") }
  }
}

extension CellRange {
  /// Whether two ranges have a cell in common.
  fileprivate func overlaps(_ other: CellRange) -> Bool {
    first.row <= other.last.row && other.first.row <= last.row
      && first.column <= other.last.column && other.first.column <= last.column
  }
}
