/// Which format each cell of a worksheet has, those among them that are not there.
struct WorksheetFormats {
  private var cells: [CellReference: Int] = [:]
  private var rows: [Int: Int] = [:]
  private var columns: [(range: ClosedRange<Int>, format: Int)] = []

  /// Reads the formats of a worksheet.
  ///
  /// - Parameters:
  ///   - bytes: The part.
  ///   - isWanted: Tells by cell and format which ones are remembered.
  init(_ bytes: [UInt8], where isWanted: (CellReference, Int) -> Bool) {
    var cursor = ElementCursor(bytes)
    var row = 0
    var column = 0
    var place = ""
    while let event = cursor.next() {
      guard event.isStart, event.isSpreadsheet else { continue }
      func number(_ name: String) -> Int? { cursor.value(name, of: event.tag).flatMap { Int($0) } }
      switch (event.depth, event.name) {
      case (1, _): place = event.name
      case (2, "col") where place == "cols":
        guard let first = number("min"), let last = number("max"), first <= last,
          let style = number("style"), style > 0
        else { continue }
        columns.append((first...last, style))
      case (2, "row") where place == "sheetData":
        row = number("r").flatMap { $0 > 0 ? $0 : nil } ?? row + 1
        column = 0
        let says = cursor.value("customFormat", of: event.tag) ?? ""
        if ["1", "true"].contains(says), let style = number("s"), style > 0 { rows[row] = style }
      case (3, "c") where place == "sheetData":
        let reference = cursor.value("r", of: event.tag).flatMap { CellReference($0) }
        column = reference?.column ?? column + 1
        let cell = CellReference(row: reference?.row ?? row, column: column)
        let format = number("s") ?? 0
        if isWanted(cell, format) { cells[cell] = format }
      default: continue
      }
    }
  }

  /// The cells that were there and wanted, with their formats.
  var known: [CellReference: Int] { cells }

  /// The format of a cell that was wanted if it was there.
  func format(of cell: CellReference) -> Int {
    cells[cell] ?? rows[cell.row] ?? columns.first { $0.range.contains(cell.column) }?.format ?? 0
  }
}
