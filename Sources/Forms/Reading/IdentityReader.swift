/// Reads identity numbers: what can be normalised without a guess is, anything else is a fault.
enum IdentityReader {
  static func read(_ text: String) -> Reading {
    var adjustments: [Adjustment] = []
    let normalised = normalise(text, &adjustments)
    do {
      return .value(.residentID(try ResidentID(normalised)), adjustments)
    } catch {
      return .unreadable(.identity(error))
    }
  }

  /// Reads a number: a double holds 15 digits for certain, so that 18 have lost their last ones
  /// whatever stands there now.
  static func read(_ number: Double, digits: String) -> Reading {
    guard number.magnitude < 1e16 else { return .unreadable(.identity(.truncated)) }
    guard (1e14..<1e15).contains(number), Int(exactly: number) != nil else {
      return .unreadable(.identity(.shape(length: min(digits.count, 30))))
    }
    return read(digits)
  }

  private static func normalise(_ text: String, _ adjustments: inout [Adjustment]) -> String {
    guard !text.utf8.allSatisfy(isRegular) else { return text }
    var normalised = String.UnicodeScalarView()
    var changes: (narrowed: Bool, spaces: Bool, letter: Bool) = (false, false, false)
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "'" || scalar == "’" || scalar == "‘" {
        changes.spaces = true
        continue
      }
      let narrow = TextKey.narrowed(scalar)
      if isCrossLike(scalar), normalised.count == 17 {
        changes.letter = true
        normalised.append("X")
      } else if ("a"..."z").contains(narrow) {
        changes.narrowed = changes.narrowed || narrow != scalar
        normalised.append(Unicode.Scalar(UInt8(narrow.value) - 32))
      } else {
        changes.narrowed = changes.narrowed || narrow != scalar
        normalised.append(narrow)
      }
    }
    if changes.spaces { adjustments.append(.cleaned) }
    if changes.narrowed { adjustments.append(.narrowed) }
    if changes.letter { adjustments.append(.checkLetter) }
    return withoutFraction(String(normalised))
  }

  /// The text without a `.0` at its end, which tables of data frames leave there.
  private static func withoutFraction(_ text: String) -> String {
    text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func isRegular(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  /// Whether a scalar looks like an X: the sign of multiplication, Cyrillic Х, Greek Χ, full-width
  /// Ｘ, the Roman numeral Ⅹ.
  private static func isCrossLike(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xD7, 0x425, 0x445, 0x3A7, 0x3C7, 0xFF38, 0xFF58, 0x2169, 0x2179, 0x2715, 0x2716, 0x2573:
      true
    default: false
    }
  }
}
