extension MarkupWriter {
  /// How text is made safe.
  enum Escaping {
    /// Text of an element that office programs read as ST_Xstring.
    case office
    /// A value of an attribute, read as ST_Xstring as well; white space is kept.
    case attribute
    /// Text of an element that knows no escapes: what XML forbids is left out.
    case plain
  }

  /// Writes text, escaped.
  mutating func text(_ text: borrowing Span<UInt8>, escaping: Escaping) {
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      // Nearly all bytes are of no interest: letters, digits and the bytes of Chinese characters.
      guard byte < 0x3F || byte == UInt8(ascii: "_") || byte == 0xEF,
        let escape = Self.escape(text, at: index, escaping)
      else {
        index += 1
        continue
      }
      copy(text, start..<index)
      raw(escape.text)
      index += escape.length
      start = index
    }
    copy(text, start..<text.count)
  }

  private mutating func copy(_ text: borrowing Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    for index in range { bytes.append(text[index]) }
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
