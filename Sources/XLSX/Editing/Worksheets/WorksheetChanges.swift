/// What is to become of a worksheet.
struct WorksheetChanges {
  /// A link within the workbook.
  struct Link {
    var location: String
    var tooltip: String?
  }

  /// What becomes of the fills of cells.
  var fills: [CellReference: FillChange] = [:]
  /// What cells shall hold.
  var values: [CellReference: CellContent] = [:]
  /// The links that cells get, unless they have one.
  var links: [CellReference: Link] = [:]
  /// The sheets to which no link shall lead, as ``SheetName/key(_:)`` has them.
  var unlinkedSheets: Set<String> = []
  /// The relationship of the drawing that shows notes; nil where nothing changes.
  var legacyDrawing: String?
  /// Whether the drawing that shows notes goes.
  var dropsLegacyDrawing = false
  /// Whether the sheet's tab is no longer in front.
  var unselects = false

  /// The cells that must be there, by row, their columns in order.
  var cellsByRow: [Int: [Int]] {
    var rows: [Int: Set<Int>] = [:]
    for cell in fills.keys { rows[cell.row, default: []].insert(cell.column) }
    for cell in values.keys { rows[cell.row, default: []].insert(cell.column) }
    return rows.mapValues { $0.sorted() }
  }
}
