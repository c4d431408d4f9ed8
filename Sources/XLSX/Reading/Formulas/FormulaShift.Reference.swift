extension FormulaShift {
  /// A cell, a column or a row as a formula names it.
  struct Reference: CustomStringConvertible {
    /// The column, counted from 1; nil for a row.
    private(set) var column: Int?
    /// The row, counted from 1; nil for a column.
    private(set) var row: Int?
    private var isColumnFixed = false
    private var isRowFixed = false

    /// Reads a reference; nil where the word is none.
    ///
    /// - Parameter word: Letters, digits and dollar signs.
    init?(_ word: ArraySlice<UInt8>) {
      var rest = word
      var isFixed = Self.skipDollar(&rest)
      var letters = 0
      while let byte = rest.first, (0x41...0x5A).contains(byte & 0xDF), byte >= 0x41 {
        letters = letters * 26 + Int(byte & 0xDF) - 0x40
        guard letters <= CellReference.maximumColumn else { return nil }
        rest = rest.dropFirst()
      }
      if letters > 0 {
        column = letters
        isColumnFixed = isFixed
        isFixed = Self.skipDollar(&rest)
        // A dollar sign and nothing behind it.
        if isFixed && rest.isEmpty { return nil }
      }
      guard !rest.isEmpty else {
        if letters == 0 { return nil }
        return
      }
      var number = 0
      for byte in rest {
        guard (0x30...0x39).contains(byte) else { return nil }
        number = number * 10 + Int(byte) - 0x30
        guard number <= CellReference.maximumRow else { return nil }
      }
      guard number > 0 else { return nil }
      row = number
      isRowFixed = isFixed
    }

    private static func skipDollar(_ rest: inout ArraySlice<UInt8>) -> Bool {
      guard rest.first == UInt8(ascii: "$") else { return false }
      rest = rest.dropFirst()
      return true
    }

    /// Whether both a column and a row are named.
    var isCell: Bool { column != nil && row != nil }

    /// The reference at its new place; nil where that lies off the worksheet.
    ///
    /// - Parameters:
    ///   - rows: How many rows it goes down.
    ///   - columns: How many columns it goes to the right.
    /// - Returns: The reference.
    func moved(rows: Int, columns: Int) -> Reference? {
      var moved = self
      if !isColumnFixed { moved.column = column.map { $0 + columns } }
      if !isRowFixed { moved.row = row.map { $0 + rows } }
      guard (1...CellReference.maximumColumn).contains(moved.column ?? 1),
        (1...CellReference.maximumRow).contains(moved.row ?? 1)
      else { return nil }
      return moved
    }

    var description: String {
      let letters = column.map { (isColumnFixed ? "$" : "") + CellReference.columnName($0) } ?? ""
      return letters + (row.map { (isRowFixed ? "$" : "") + String($0) } ?? "")
    }
  }
}
