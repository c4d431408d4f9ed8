extension CellRange {
  /// Reads a range as lists of ranges have it: `A1:C3`, a cell, whole columns `A:C`, whole rows
  /// `1:3`; dollar signs are read over.
  ///
  /// - Parameter text: The range; nil is given where it is none of these.
  init?(sheetArea text: some StringProtocol) {
    if let range = CellRange(text) {
      self = range
      return
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let ends = parts.map { String($0.filter { $0 != "$" }) }
    if let first = Self.row(ends[0]), let last = Self.row(ends[1]) {
      self.init(
        rows: min(first, last)...max(first, last), columns: 1...CellReference.maximumColumn)
    } else if let first = CellReference(ends[0] + "1"), let last = CellReference(ends[1] + "1"),
      first.row == 1, last.row == 1
    {
      self.init(
        rows: 1...CellReference.maximumRow,
        columns: min(first.column, last.column)...max(first.column, last.column))
    } else {
      return nil
    }
  }

  private static func row(_ text: String) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let row = Int(text),
      (1...CellReference.maximumRow).contains(row)
    else { return nil }
    return row
  }

  /// Reads a list of ranges with white space between them (ISO 29500-1, 18.18.76 ST_Sqref).
  ///
  /// - Parameter text: The list.
  /// - Returns: The ranges; what is none is left out.
  static func list(_ text: String) -> [CellRange] {
    text.split(whereSeparator: \.isWhitespace).compactMap { CellRange(sheetArea: $0) }
  }
}
