extension CellReference {
  /// Reads a reference such as `B7` from bytes; nil where it is none or lies off the sheet.
  ///
  /// - Parameter bytes: Letters and digits.
  init?(bytes: Span<UInt8>) {
    var column = 0
    var row = 0
    var index = 0
    while index < bytes.count {
      // Small letters count as capitals.
      let letter = Int(bytes[index] & 0xDF) - 0x40
      guard bytes[index] >= 0x41, (1...26).contains(letter) else { break }
      column = column &* 26 &+ letter
      guard column <= Self.maximumColumn else { return nil }
      index += 1
    }
    while index < bytes.count {
      let digit = Int(bytes[index]) - 0x30
      guard (0...9).contains(digit) else { return nil }
      row = row &* 10 &+ digit
      guard row <= Self.maximumRow else { return nil }
      index += 1
    }
    guard column > 0, row > 0 else { return nil }
    self.init(row: row, column: column)
  }
}
