/// A number below 100,000,000 as decimal digits in one word.
struct DecimalWord {
  /// The digits, the first in the lowest bits; zeros behind them.
  let word: UInt64
  /// How many digits there are, from 1 to 8.
  let length: Int

  /// Makes the digits of a number.
  ///
  /// - Parameter number: From 0 to 99,999,999.
  @inline(__always)
  init(_ number: Int) {
    let digits = Self.values(number)
    // Leading zeros are in the lowest bits; one digit stays.
    let zeros = min(digits.trailingZeroBitCount / 8, 7)
    word = (digits | 0x3030_3030_3030_3030) >> UInt64(zeros * 8)
    length = 8 - zeros
  }

  /// Eight digits of a number, with leading zeros.
  ///
  /// - Parameter number: From 0 to 99,999,999.
  /// - Returns: The digits, the first in the lowest bits.
  static func eightDigits(_ number: Int) -> UInt64 {
    values(number) | 0x3030_3030_3030_3030
  }

  /// The values of eight digits: halves, quarters and single digits are parted side by side.
  @inline(__always)
  private static func values(_ number: Int) -> UInt64 {
    let number = UInt64(truncatingIfNeeded: number)
    let high = number / 10_000
    let fours = high | (number &- high &* 10_000) << 32
    // x / 100 is x * 10,486 / 2^20 below 10,000; x / 10 is x * 103 / 2^10 below 100.
    let hundreds = (fours &* 10_486) >> 20 & 0x0000_007F_0000_007F
    let twos = hundreds | (fours &- hundreds &* 100) << 16
    let tens = (twos &* 103) >> 10 & 0x000F_000F_000F_000F
    return tens | (twos &- tens &* 10) << 8
  }
}
