/// Where a value came from on its sheet: row and column, both counted from 1.
public struct CellPlace: Hashable, Sendable {
  /// The row of the sheet.
  public var row: Int
  /// The column of the sheet.
  public var column: Int

  /// Makes a place.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

extension CellPlace: CustomStringConvertible {
  /// The name that people see on the sheet: `G5`.
  public var description: String {
    var letters = ""
    var rest = column
    while rest > 0 {
      let letter = Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      letters = String(Character(letter)) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row)
  }
}
