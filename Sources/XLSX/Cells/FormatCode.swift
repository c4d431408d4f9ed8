/// How a number is shown (ISO 29500-1, 18.8.30 and 18.8.31).
struct FormatCode: Hashable, Sendable {
  /// What a format makes of a number.
  enum Nature: UInt8, Sendable {
    /// A number.
    case number
    /// A day or a time, or both.
    case date
    /// A length of time: hours beyond 24, from `[h]` and the like.
    case duration
    /// Text: the format `@`.
    case text
  }

  /// The code, such as `yyyy"年"m"月"`.
  let code: String
  /// What it makes of a number.
  let nature: Nature

  /// Makes a format of its code.
  ///
  /// - Parameter code: The code as the file has it.
  init(_ code: String) {
    self.code = code
    nature = Self.nature(of: code)
  }

  /// Judges a code by its first section, the one for numbers above zero.
  private static func nature(of code: String) -> Nature {
    if code == "@" { return .text }
    var rest = Array(code.utf8)[...]
    var isDate = false
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""):
        rest = rest.drop { $0 != UInt8(ascii: "\"") }.dropFirst()
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"):
        _ = rest.popFirst()
      case UInt8(ascii: "["):
        let inside = rest.prefix { $0 != UInt8(ascii: "]") }
        if isElapsed(inside) { return .duration }
        rest = rest.dropFirst(inside.count + 1)
      case UInt8(ascii: ";"):
        return isDate ? .date : .number
      case UInt8(ascii: "G"), UInt8(ascii: "g"):
        if spells("eneral", rest) { rest = rest.dropFirst(6) }
      case UInt8(ascii: "E"), UInt8(ascii: "e"):
        // 0.00E+00 is a power of ten; a lone e is the year of an era, which never stands alone.
        continue
      case _ where isDatePlaceholder(byte):
        isDate = true
      default:
        continue
      }
    }
    return isDate ? .date : .number
  }

  private static func isDatePlaceholder(_ byte: UInt8) -> Bool {
    "ymdhsYMDHS".utf8.contains(byte)
  }

  /// Whether brackets hold nothing but h, m or s over again.
  private static func isElapsed(_ inside: ArraySlice<UInt8>) -> Bool {
    guard let first = inside.first, "hmsHMS".utf8.contains(first) else { return false }
    return inside.allSatisfy { $0 | 0x20 == first | 0x20 }
  }

  private static func spells(_ word: String, _ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.prefix(word.utf8.count).map { $0 | 0x20 }.elementsEqual(word.utf8)
  }
}
