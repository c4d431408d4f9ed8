extension WorkbookEditor {
  /// Fills cells with colours; all else of their looks stays.
  ///
  /// A cell that is not there comes into being, with the look of its row or column.
  ///
  /// - Parameters:
  ///   - colors: The colours by cell; of a merged range, the first cell's is the one that is seen.
  ///   - sheet: One of ``sheets``.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where a cell lies off
  ///   the sheet or the workbook has been written.
  public func fill(
    _ colors: [CellReference: RGBColor], on sheet: WorksheetEntry
  ) throws(WorkbookError) {
    try check(colors.keys, on: sheet)
    try change(sheet) { change in
      for (cell, color) in colors { change.fills[cell] = .color(color) }
    }
  }

  /// Takes the fills of cells away; all else of their looks stays.
  ///
  /// - Parameters:
  ///   - cells: The cells.
  ///   - sheet: One of ``sheets``.
  /// - Throws: As ``fill(_:on:)``.
  public func clearFill(
    of cells: some Sequence<CellReference>, on sheet: WorksheetEntry
  ) throws(WorkbookError) {
    let cells = Array(cells)
    try check(cells, on: sheet)
    try change(sheet) { change in
      for cell in cells { change.fills[cell] = FillChange.none }
    }
  }

  /// Puts values into cells; their looks stay.
  ///
  /// Formulas elsewhere are not calculated anew: office programs do so when they open the workbook.
  ///
  /// - Parameters:
  ///   - values: The values by cell; formulas are not among them.
  ///   - sheet: One of ``sheets``.
  /// - Throws: As ``fill(_:on:)``. Writing throws ``WorkbookError/Code/notEditable`` where a cell
  ///   has a formula that others share.
  public func set(
    _ values: [CellReference: CellContent], on sheet: WorksheetEntry
  ) throws(WorkbookError) {
    try check(values.keys, on: sheet)
    for (cell, value) in values {
      _ = try EditedCell(cell, value, style: 0).markup(prefix: "", reader.dateSystem)
    }
    try change(sheet) { change in
      for (cell, value) in values { change.values[cell] = value }
    }
  }

  /// The colours that cells are filled with; those of a theme and of the old palette resolved.
  ///
  /// - Parameters:
  ///   - cells: The cells.
  ///   - sheet: One of ``sheets``.
  /// - Returns: The colours by cell; a cell without a fill is not among them. Of patterns and
  ///   gradients it is the first colour.
  /// - Throws: ``WorkbookError`` where the worksheet or the styles are damaged.
  public func fillColors(
    of cells: some Sequence<CellReference>, on sheet: WorksheetEntry
  ) throws(WorkbookError) -> [CellReference: RGBColor] {
    let wanted = Set(cells)
    let part = try package.part(reader.part(of: sheet))
    let formats = WorksheetFormats(part.bytes) { cell, _ in wanted.contains(cell) }
    let styles = try styles()
    var colors: [CellReference: RGBColor] = [:]
    for cell in wanted { colors[cell] = styles.lists.fillColor(ofFormat: formats.format(of: cell)) }
    return colors
  }

  /// Finds the cells that are filled with one of some colours.
  ///
  /// - Parameters:
  ///   - colors: The colours.
  ///   - sheet: One of ``sheets``.
  /// - Returns: The cells, each with its colour.
  /// - Throws: ``WorkbookError`` where the worksheet or the styles are damaged.
  public func cells(
    filledWith colors: Set<RGBColor>, on sheet: WorksheetEntry
  ) throws(WorkbookError) -> [CellReference: RGBColor] {
    let formats = try styles().lists.formats(filledWith: colors)
    guard !formats.isEmpty else { return [:] }
    let part = try package.part(reader.part(of: sheet))
    return WorksheetFormats(part.bytes) { formats[$1] != nil }.known.compactMapValues {
      formats[$0]
    }
  }

  /// The ranges of cells that are merged.
  ///
  /// - Parameter sheet: One of ``sheets``.
  /// - Returns: The ranges in the order of the file.
  /// - Throws: ``WorkbookError`` where the worksheet is damaged.
  public func mergedRanges(of sheet: WorksheetEntry) throws(WorkbookError) -> [CellRange] {
    try reader.features(of: sheet, collecting: .mergedRanges).mergedRanges
  }

  /// Makes cells lead to other places of the workbook; a cell that has a link keeps it.
  ///
  /// - Parameters:
  ///   - links: The links by cell.
  ///   - sheet: One of ``sheets``.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where a cell lies off
  ///   the sheet, a location is empty, or it or a tooltip is longer than 255 UTF-16 units.
  public func addLinks(
    _ links: [CellReference: CellLink], on sheet: WorksheetEntry
  ) throws(WorkbookError) {
    try check(links.keys, on: sheet)
    let most = Self.maximumLinkLength
    guard
      links.values.allSatisfy({ link in
        !link.location.isEmpty && link.location.utf16.count <= most
          && (link.tooltip?.utf16.count ?? 0) <= most
      })
    else {
      throw WorkbookError(
        .invalidContent, sheet: sheet.name,
        detail: "a link's place is empty, or it or its tip is longer than \(most) UTF-16 units")
    }
    try change(sheet) { change in
      for (cell, link) in links {
        change.links[cell] = WorksheetChanges.Link(location: link.location, tooltip: link.tooltip)
      }
    }
  }

  /// Takes away the links of a sheet's cells that lead to another sheet.
  ///
  /// - Parameters:
  ///   - target: The name of the sheet that they lead to.
  ///   - sheet: One of ``sheets``.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where the workbook has
  ///   been written.
  public func removeLinks(
    toSheet target: String, on sheet: WorksheetEntry
  ) throws(WorkbookError) {
    try change(sheet) { $0.unlinkedSheets.insert(SheetName.key(target)) }
  }
}
