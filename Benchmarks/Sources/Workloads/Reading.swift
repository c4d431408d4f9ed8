public import XLSX

/// Ways to go through a workbook in memory.
public enum Reading {
  /// Reads every row of the first sheet and asks each cell for its kind.
  ///
  /// - Parameters:
  ///   - file: The workbook.
  ///   - byParser: Whether libxml2 alone reads it.
  /// - Returns: How many cells there are.
  /// - Throws: What `XLSX` throws.
  @discardableResult
  public static func cells(
    of file: [UInt8], byParser: Bool = false
  ) throws(WorkbookError) -> Int {
    let workbook = try WorkbookReader(bytes: file)
    workbook.usesParserAlone = byParser
    let rows = try workbook.rows(of: workbook.sheets[0])
    var count = 0
    while let row = try rows.next() {
      for cell in row.cells where cell.kind == .string || cell.kind == .number { count += 1 }
    }
    return count
  }

  /// Reads every cell of the first sheet as a value, text as a string of its own.
  ///
  /// - Parameter file: The workbook.
  /// - Returns: How many bytes of text there are.
  /// - Throws: What `XLSX` throws.
  @discardableResult
  public static func values(of file: [UInt8]) throws(WorkbookError) -> Int {
    let workbook = try WorkbookReader(bytes: file)
    let rows = try workbook.rows(of: workbook.sheets[0])
    var count = 0
    while let row = try rows.next() {
      for cell in row.cells {
        if case .string(let text) = cell.value { count += text.utf8.count }
      }
    }
    return count
  }
}
