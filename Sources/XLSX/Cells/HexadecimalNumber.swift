/// Numbers as escapes have them: `_x000D_`, `%20`.
enum HexadecimalNumber {
  /// Reads a number of at most seven digits.
  ///
  /// - Parameter digits: Digits and the letters A to F, large or small.
  /// - Returns: The number; nil where there is anything else.
  static func read(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...7).contains(digits.count) else { return nil }
    var number = 0
    for byte in digits {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number * 16 + Int(byte - 0x30)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): number = number * 16 + Int(byte - 0x37)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number * 16 + Int(byte - 0x57)
      default: return nil
      }
    }
    return number
  }
}
