internal import XLSX

/// A table that goes on on a further sheet when one is full.
///
/// A worksheet has 1,048,576 rows at most (Excel's limit; ISO 29500-1, 18.3.1.73 has none).
struct LongSheet {
  /// Writes what stands above the rows: title and header.
  typealias Heading = (WorksheetWriter) throws(WorkbookError) -> Void

  /// The sheets that have begun.
  private(set) var sheets: [WorksheetWriter]
  /// How many rows there are below the headers, on all sheets.
  private(set) var count = 0
  /// The last row of the header, on every sheet.
  let headerRow: Int
  private let workbook: WorkbookWriter
  private let name: String
  private let rowsPerSheet: Int
  private let heading: Heading
  private var current: WorksheetWriter

  /// Begins the first sheet.
  ///
  /// - Parameters:
  ///   - name: Its name; the second is called 名称（2）.
  ///   - workbook: The workbook.
  ///   - rowsPerSheet: How many rows a sheet takes, header and all.
  ///   - heading: Writes title and header of each sheet.
  /// - Throws: `WorkbookError` where the sheet cannot be written.
  init(
    _ name: String, in workbook: WorkbookWriter, rowsPerSheet: Int, heading: @escaping Heading
  ) throws(WorkbookError) {
    self.name = name
    self.workbook = workbook
    self.rowsPerSheet = rowsPerSheet
    self.heading = heading
    current = try workbook.addSheet(name)
    try heading(current)
    headerRow = current.lastRow
    sheets = [current]
  }

  /// Adds a row.
  mutating func row(
    height: Double? = nil, _ fill: (inout RowWriter) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    if current.lastRow >= rowsPerSheet, current.lastRow > headerRow {
      current = try workbook.addSheet("\(name)（\(sheets.count + 1)）", after: current)
      try heading(current)
      sheets.append(current)
    }
    try current.row(nil, height: height, fill)
    count += 1
  }

  /// Adds a row that closes the table, on the last sheet even where that is full but for it.
  func closingRow(
    height: Double? = nil, _ fill: (inout RowWriter) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    try current.row(nil, height: height, fill)
  }

  /// Makes one cell of several of the last row.
  func mergeLastRow(columns: ClosedRange<Int>) throws(WorkbookError) {
    try current.merge(CellRange(rows: current.lastRow...current.lastRow, columns: columns))
  }

  /// The rows below the header, sheet by sheet, of so many columns; sheets without any left out.
  func ranges(columns: ClosedRange<Int>) -> [(sheet: WorksheetWriter, range: CellRange)] {
    sheets.filter { $0.lastRow > headerRow }
      .map { ($0, CellRange(rows: headerRow + 1...$0.lastRow, columns: columns)) }
  }

  /// Lays a filter over each sheet.
  func filter(columns: ClosedRange<Int>) throws(WorkbookError) {
    for sheet in sheets where sheet.lastRow > headerRow {
      try sheet.autoFilter(CellRange(rows: headerRow...sheet.lastRow, columns: columns))
    }
  }
}
