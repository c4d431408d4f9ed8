/// Numbers as `<v>` has them: digits, a point, a power of ten.
enum DecimalNumber {
  /// The powers of ten that a double holds exactly.
  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// Reads a number to the nearest double.
  ///
  /// Up to 2⁵³ and 10²² both parts are exact, so that one multiplication or division rounds
  /// rightly (Clinger 1990); the standard library reads the rest.
  ///
  /// - Parameters:
  ///   - bytes: The buffer that holds the digits.
  ///   - range: Where they stand.
  /// - Returns: The number; nil where the text is none, or beyond the largest double.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> Double? {
    var index = range.lowerBound
    let end = range.upperBound
    guard index < end else { return nil }
    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative || bytes[index] == UInt8(ascii: "+") { index += 1 }
    var mantissa: UInt64 = 0
    var digits = 0
    var power = 0
    var isAfterPoint = false
    var isExact = true
    while index < end {
      let byte = bytes[index]
      let digit = byte &- UInt8(ascii: "0")
      if digit < 10 {
        digits += 1
        if mantissa < 900_719_925_474_099 {
          mantissa = mantissa &* 10 &+ UInt64(digit)
          if isAfterPoint { power -= 1 }
        } else {
          isExact = false
        }
      } else if byte == UInt8(ascii: ".") && !isAfterPoint {
        isAfterPoint = true
      } else {
        break
      }
      index += 1
    }
    guard digits > 0 else { return nil }
    if index < end {
      guard let exponent = exponent(bytes, index..<end) else { return nil }
      power += exponent
    }
    guard isExact, abs(power) < powers.count else { return slow(bytes, range) }
    let scale = powers[abs(power)]
    let value = power < 0 ? Double(mantissa) / scale : Double(mantissa) * scale
    return isNegative ? -value : value
  }

  /// Reads `e+12`; nil where it is something else.
  private static func exponent(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    guard bytes[index] | 0x20 == UInt8(ascii: "e") else { return nil }
    index += 1
    guard index < range.upperBound else { return nil }
    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative || bytes[index] == UInt8(ascii: "+") { index += 1 }
    guard index < range.upperBound else { return nil }
    var exponent = 0
    for digit in bytes[index..<range.upperBound].lazy.map({ $0 &- UInt8(ascii: "0") }) {
      guard digit < 10 else { return nil }
      exponent = min(exponent * 10 + Int(digit), 100_000)
    }
    return isNegative ? -exponent : exponent
  }

  private static func slow(_ bytes: [UInt8], _ range: Range<Int>) -> Double? {
    let number = Double(String(decoding: bytes[range], as: UTF8.self))
    return number.flatMap { $0.isFinite ? $0 : nil }
  }
}
