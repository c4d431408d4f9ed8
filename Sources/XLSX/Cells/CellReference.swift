/// The place of a cell on a worksheet, such as `B7` (ISO 29500-1, 18.18.7 ST_CellRef).
public struct CellReference: Hashable, Sendable {
  /// The most rows a worksheet has (Excel's limit, which the format shares in practice).
  public static let maximumRow = 1_048_576
  /// The most columns a worksheet has: column XFD.
  public static let maximumColumn = 16_384

  /// The row, counted from 1.
  public var row: Int
  /// The column, counted from 1: column A is 1.
  public var column: Int

  /// Makes a reference.
  ///
  /// - Parameters:
  ///   - row: The row, counted from 1.
  ///   - column: The column, counted from 1.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads a reference; nil where the text is none or lies off the sheet.
  ///
  /// - Parameter text: The text, such as `B7` or `$B$7`.
  public init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    var sawDigit = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "$"):
        continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where !sawDigit:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "a")...UInt8(ascii: "z") where !sawDigit:
        column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        sawDigit = true
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default:
        return nil
      }
      guard column <= Self.maximumColumn, row <= Self.maximumRow else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// The number of a column, counted from 1: 1 for `A`, 27 for `AA`.
  ///
  /// - Parameter name: Its letters, large or small.
  /// - Returns: The number; nil where there are other characters, or no such column.
  public static func columnNumber(_ name: some StringProtocol) -> Int? {
    var number = 0
    for byte in name.utf8 {
      let letter = (byte | 0x20) &- UInt8(ascii: "a")
      guard letter < 26 else { return nil }
      number = number * 26 + Int(letter) + 1
      guard number <= maximumColumn else { return nil }
    }
    return number > 0 ? number : nil
  }

  /// The letters of a column: `A` for 1, `AA` for 27.
  ///
  /// - Parameter column: The column, counted from 1.
  /// - Returns: Its letters; none for 0 and below.
  public static func columnName(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

extension CellReference: CustomStringConvertible {
  /// The reference as a formula has it, without dollar signs: `B7`.
  public var description: String { Self.columnName(column) + String(row) }

  /// The reference fixed in both directions, as a defined name has it: `$B$7`.
  public var absolute: String { "$\(Self.columnName(column))$\(row)" }
}

extension CellReference: Comparable {
  /// Orders by row, then by column: the order in which a worksheet holds its cells.
  public static func < (left: Self, right: Self) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}
