extension MarkupWriter {
  /// How text is made safe.
  package enum Escaping {
    /// Text of an element that office programs read as ST_Xstring.
    case office
    /// A value of an attribute, read as ST_Xstring as well; white space is kept.
    case attribute
    /// Text of an element that knows no escapes: what XML forbids is left out.
    case plain
  }

  /// Writes text, escaped.
  mutating func text(_ text: borrowing Span<UInt8>, escaping: Escaping) {
    makeRoom(text.count + 8)
    var index = 0
    while index < text.count {
      let length = min(text.count - index, 8)
      let word = length == 8 ? text.word(at: index) : text.lastWord(from: index)
      if Self.mayNeedEscape(word | Self.blanks(from: length)) {
        index = escaped(text, index..<index + length, escaping)
      } else {
        store(word, length)
        index += length
      }
    }
  }

  /// Writes some of a text byte by byte.
  ///
  /// - Returns: Where to go on: an escape may reach beyond the range.
  private mutating func escaped(
    _ text: borrowing Span<UInt8>, _ range: Range<Int>, _ escaping: Escaping
  ) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      if let escape = Self.escape(text, at: index, escaping) {
        raw(escape.text)
        makeRoom(text.count - index + 8)
        index += escape.length
      } else {
        store(UInt64(text[index]), 1)
        index += 1
      }
    }
    return index
  }

  /// Whether one of eight bytes may begin what is escaped.
  ///
  /// That is a control character, `"`, `&`, `<`, `>`, `_`, or the first byte of U+FFFE. Nearly all
  /// bytes are letters, digits and parts of Chinese characters.
  @inline(__always)
  private static func mayNeedEscape(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The highest bit of a byte that is 0 (and perhaps of bytes behind it).
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    // `"` and `&` differ in one bit, and so do `<` and `>`.
    let quotes = zeros((word | ones &* 0x04) ^ ones &* 0x26)
    let brackets = zeros((word | ones &* 0x02) ^ ones &* 0x3E)
    let others = zeros(word ^ ones &* 0x5F) | zeros(word ^ ones &* 0xEF)
    let controls = (word &- ones &* 0x20) & ~word
    return (quotes | brackets | others | controls) & (ones &* 0x80) != 0
  }

  /// Blanks in place of the bytes behind the first few of a word.
  @inline(__always)
  private static func blanks(from length: Int) -> UInt64 {
    length == 8 ? 0 : 0x2020_2020_2020_2020 << UInt64(length * 8)
  }

  /// What stands for the character at an index, and how many bytes that has; nil for itself.
  private static func escape(
    _ text: borrowing Span<UInt8>, at index: Int, _ escaping: Escaping
  ) -> (text: String, length: Int)? {
    switch text[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\"") where escaping == .attribute: ("&quot;", 1)
    case UInt8(ascii: "\t"): escaping == .attribute ? ("&#9;", 1) : nil
    case UInt8(ascii: "\n"): escaping == .attribute ? ("&#10;", 1) : nil
    case UInt8(ascii: "\r") where escaping == .plain: ("&#13;", 1)
    case let byte where byte < 0x20:
      (escaping == .plain ? "" : officeEscape(UInt16(byte)), 1)
    case UInt8(ascii: "_") where escaping != .plain && looksLikeEscape(text, at: index):
      (officeEscape(0x5F), 1)
    // U+FFFE and U+FFFF, which XML forbids as well.
    case 0xEF where text.count - index > 2 && text[index + 1] == 0xBF && text[index + 2] >= 0xBE:
      (escaping == .plain ? "" : officeEscape(0xFF40 | UInt16(text[index + 2])), 3)
    default: nil
    }
  }

  private static func officeEscape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: true)
    return "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
  }

  /// Whether `_xHHHH_` stands at an index: it would be read back as a character.
  private static func looksLikeEscape(_ text: borrowing Span<UInt8>, at index: Int) -> Bool {
    guard text.count - index > 6, text[index + 1] == UInt8(ascii: "x"),
      text[index + 6] == UInt8(ascii: "_")
    else { return false }
    for offset in 2...5 {
      switch text[index + offset] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "A")...UInt8(ascii: "F"):
        continue
      default: return false
      }
    }
    return true
  }
}
