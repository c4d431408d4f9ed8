extension WorkbookEditor {
  /// Adds a sheet behind all others.
  ///
  /// Its texts stand in its own cells, and its styles behind the workbook's.
  ///
  /// - Parameters:
  ///   - name: Its name; ``SheetName/safe(_:taken:)`` makes one of any text.
  ///   - options: What it is like as a whole.
  ///   - isActive: Whether its tab comes to the front.
  ///   - build: Writes its rows.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where the name is not
  ///   allowed or another sheet has it, and what `build` throws.
  public func addSheet(
    _ name: String, options: SheetOptions = SheetOptions(), isActive: Bool = false,
    _ build: (SheetStyles, WorksheetWriter) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    try checkOpen()
    if let fault = SheetName.fault(in: name) ?? options.fault {
      throw WorkbookError(.invalidContent, sheet: name, detail: fault)
    }
    let key = SheetName.key(name)
    let taken = try sheetNames() + newSheets.map(\.name)
    guard !taken.contains(where: { SheetName.key($0) == key }) else {
      throw WorkbookError(.invalidContent, sheet: name, detail: "two sheets bear one name")
    }
    let styles = try styles()
    styles.hasAdded = true
    // Texts that are shared would have to be put into a part of the workbook's own.
    let strings = SharedStringsPart()
    _ = strings.lend()
    let sheet = WorksheetWriter(
      name: name, options: options, strings: strings, styles: styles.added,
      cells: CellMarkup(firstStyle: styles.added.places.formats), dateSystem: reader.dateSystem,
      deflater: BlockDeflater(level: .fast, workers: 1))
    sheet.dialect = dialect
    try build(SheetStyles(styles.added), sheet)
    newSheets.append(sheet)
    activatesNewSheet = isActive && options.visibility == .visible
  }

  /// The names of all sheets but those that go, chart sheets among them.
  ///
  /// - Returns: The names in the order of the tabs.
  /// - Throws: ``WorkbookError`` where the workbook is damaged.
  public func sheetNames() throws(WorkbookError) -> [String] {
    let part = try package.part(reader.workbookPart)
    return WorkbookPartEditor(part, dialect).sheets.enumerated()
      .filter { !removedSheets.contains($0.offset) }.map(\.element.name)
  }

  /// Takes a sheet out, and what only it has: its notes, its drawings, the names it alone knows.
  ///
  /// Formulas of other sheets that refer to it are left as they are, and give `#REF!`.
  ///
  /// - Parameter sheet: One of ``sheets``.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where the workbook has
  ///   been written. Writing throws ``WorkbookError/Code/notEditable`` where no sheet that can be
  ///   seen would be left.
  public func removeSheet(_ sheet: WorksheetEntry) throws(WorkbookError) {
    try checkOpen()
    removedSheets.insert(sheet.index)
  }
}
