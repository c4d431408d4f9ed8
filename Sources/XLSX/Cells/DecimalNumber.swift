/// Numbers as `<v>` has them: digits, a point, a power of ten.
enum DecimalNumber {
  /// Reads a number to the nearest double.
  ///
  /// - Parameter bytes: The digits.
  /// - Returns: The number; nil where the text is none, or beyond the largest double.
  static func read(_ bytes: Span<UInt8>) -> Double? {
    let end = bytes.count
    guard end > 0 else { return nil }
    let isNegative = bytes[0] == UInt8(ascii: "-")
    var index = isNegative || bytes[0] == UInt8(ascii: "+") ? 1 : 0
    var mantissa: UInt64 = 0
    let whole = index
    while index < end, let digit = digit(bytes[index]) {
      mantissa = mantissa &* 10 &+ digit
      index &+= 1
    }
    var digits = index &- whole
    var power = 0
    if index < end, bytes[index] == UInt8(ascii: ".") {
      index &+= 1
      let fraction = index
      while index < end, let digit = digit(bytes[index]) {
        mantissa = mantissa &* 10 &+ digit
        index &+= 1
      }
      power = fraction &- index
      digits &-= power
    }
    guard digits > 0 else { return nil }
    if index < end {
      guard let exponent = exponent(bytes.extracting(index..<end)) else { return nil }
      power += exponent
    }
    // Nineteen digits fit whatever they are; leading zeros are not worth counting.
    guard digits <= 19, let value = nearest(mantissa, power) else { return slow(bytes) }
    return isNegative ? -value : value
  }

  @inline(__always)
  private static func digit(_ byte: UInt8) -> UInt64? {
    let digit = byte &- UInt8(ascii: "0")
    return digit < 10 ? UInt64(digit) : nil
  }

  /// Reads `e+12`; nil where it is something else.
  private static func exponent(_ bytes: Span<UInt8>) -> Int? {
    guard bytes.count > 1, bytes[0] | 0x20 == UInt8(ascii: "e") else { return nil }
    let isNegative = bytes[1] == UInt8(ascii: "-")
    var index = isNegative || bytes[1] == UInt8(ascii: "+") ? 2 : 1
    guard index < bytes.count else { return nil }
    var exponent = 0
    while index < bytes.count {
      guard let digit = digit(bytes[index]) else { return nil }
      exponent = min(exponent * 10 + Int(digit), 100_000)
      index += 1
    }
    return isNegative ? -exponent : exponent
  }

  /// The standard library reads what has more digits, and the ends of what a double holds.
  private static func slow(_ bytes: Span<UInt8>) -> Double? {
    let number = Double(String(copying: bytes))
    return number.flatMap { $0.isFinite ? $0 : nil }
  }
}

// MARK: - Rounding

extension DecimalNumber {
  /// The powers of ten that a double holds exactly.
  private static let tens: InlineArray<23, Double> = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// The powers of five that 64 bits hold.
  private static let fives: InlineArray<28, UInt64> = [
    1, 5, 25, 125, 625, 3125, 15_625, 78_125, 390_625, 1_953_125, 9_765_625, 48_828_125,
    244_140_625, 1_220_703_125, 6_103_515_625, 30_517_578_125, 152_587_890_625,
    762_939_453_125, 3_814_697_265_625, 19_073_486_328_125, 95_367_431_640_625,
    476_837_158_203_125, 2_384_185_791_015_625, 11_920_928_955_078_125,
    59_604_644_775_390_625, 298_023_223_876_953_125, 1_490_116_119_384_765_625,
    7_450_580_596_923_828_125,
  ]

  /// The double nearest to `mantissa` times a power of ten; nil where that is far from 1.
  @inline(__always)
  private static func nearest(_ mantissa: UInt64, _ power: Int) -> Double? {
    // Up to 2⁵³ and 10²² both parts are exact, so that one multiplication or division rounds
    // rightly (Clinger 1990).
    if mantissa <= 1 << 53, abs(power) < tens.count {
      let scale = tens[abs(power)]
      return power < 0 ? Double(mantissa) / scale : Double(mantissa) * scale
    }
    guard abs(power) < fives.count else { return nil }
    return power < 0
      ? quotient(mantissa, fives[-power], power) : product(mantissa, fives[power], power)
  }

  /// `mantissa` times `five` times 2 to the power, rounded once.
  private static func product(_ mantissa: UInt64, _ five: UInt64, _ power: Int) -> Double {
    let (high, low) = mantissa.multipliedFullWidth(by: five)
    let shift = high.leadingZeroBitCount
    guard high > 0 else { return Double(low) * twos(power) }
    let top = shift == 0 ? high : high << UInt64(shift) | low >> UInt64(64 - shift)
    let rest = low << UInt64(shift)
    return Double(top | (rest == 0 ? 0 : 1)) * twos(power + 64 - shift)
  }

  /// `mantissa` divided by `five` times 2 to the power, rounded once.
  ///
  /// Both are moved up until their highest bits are set. Then the quotient has 63 or 64 bits, ten
  /// more than a double holds: its lowest bit can say whether there is a remainder, and the one
  /// rounding that is left sees all that it must.
  private static func quotient(_ mantissa: UInt64, _ five: UInt64, _ power: Int) -> Double {
    let up = mantissa.leadingZeroBitCount
    let down = five.leadingZeroBitCount
    let top = mantissa << UInt64(up)
    let (quotient, rest) = (five << UInt64(down)).dividingFullWidth((top >> 1, top << 63))
    return Double(quotient | (rest == 0 ? 0 : 1)) * twos(power + down - up - 63)
  }

  /// A power of two that is far from the ends of what a double holds.
  private static func twos(_ power: Int) -> Double {
    Double(bitPattern: UInt64(truncatingIfNeeded: 1023 + power) << 52)
  }
}
