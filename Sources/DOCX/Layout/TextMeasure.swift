/// How much room text takes, near enough to tell pages: typefaces are not looked at.
struct TextMeasure {
  private let size: Double

  /// Measures text of a size.
  ///
  /// - Parameter size: The size in points.
  init(_ size: Double) {
    self.size = size
  }

  /// How many lines a text takes.
  ///
  /// - Parameters:
  ///   - text: The text; a line break begins another line.
  ///   - width: The width of a line in points.
  ///   - indent: How much narrower the first one is.
  /// - Returns: At least 1.
  func lines(of text: String, in width: Double, indent: Double = 0) -> Int {
    let room = max(width, size)
    var lines = 1
    var used = indent
    for scalar in PlainText.cleaned(text).unicodeScalars {
      if scalar == "\n" {
        lines += 1
        used = 0
        continue
      }
      let advance = Self.share(of: scalar) * size
      if used + advance > room, !Self.hangs(scalar) {
        lines += 1
        used = 0
      }
      used += advance
    }
    return lines
  }

  /// Whether a text has a word of more than a third of a line of Latin letters.
  ///
  /// - Parameter text: The text.
  /// - Returns: Whether it has one.
  static func hasLongWord(_ text: String) -> Bool {
    var length = 0
    for scalar in PlainText.cleaned(text).unicodeScalars {
      length = scalar.value > 0x20 && scalar.value < 0x2000 ? length + 1 : 0
      if length > 18 { return true }
    }
    return false
  }

  /// Marks that may stand beyond a line's end rather than begin the next.
  private static func hangs(_ scalar: Unicode.Scalar) -> Bool {
    "，。、；：！？）》」』”".unicodeScalars.contains(scalar)
  }

  /// The width of a character, as a share of its height.
  private static func share(of scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20, 0x2C, 0x2E, 0x3A, 0x3B: 0.25
    case 0x4D, 0x57, 0x6D, 0x77: 0.9
    case 0x41...0x5A: 0.7
    case 0x00..<0x300: 0.5
    // Marks that are laid over others, and those without a width.
    case 0x300..<0x370, 0x200B...0x200D, 0xFE00...0xFE0F: 0
    case 0x2010...0x2027, 0x2E80...: 1
    default: 0.6
    }
  }
}
