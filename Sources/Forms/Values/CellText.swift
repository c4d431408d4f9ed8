/// The text of a cell without what nobody meant to write there: control, bidirectional and
/// zero-width characters, stray spaces at the ends, the apostrophe that marks a cell as text.
public struct CellText: Hashable, Sendable {
  /// The text that is left.
  public let text: String
  /// Whether anything was taken out or replaced.
  public let wasCleaned: Bool

  /// What becomes of line breaks within a text.
  public enum LineBreaks: Sendable {
    /// They are taken out; between two Latin letters or digits a space takes their place.
    case joined
    /// They stay, as single line feeds.
    case kept
  }

  /// Cleans a text.
  ///
  /// - Parameters:
  ///   - raw: The text as the file has it.
  ///   - lineBreaks: What becomes of line breaks within it.
  public init(_ raw: String, lineBreaks: LineBreaks = .joined) {
    guard !Self.isPlain(raw) else {
      text = raw
      wasCleaned = false
      return
    }
    var kept = String.UnicodeScalarView()
    var previousWasReturn = false
    var isBreakPending = false
    for scalar in raw.unicodeScalars {
      defer { previousWasReturn = scalar == "\r" }
      if Self.isLineBreak(scalar) {
        if scalar == "\n", previousWasReturn { continue }
        if lineBreaks == .kept, !kept.isEmpty { kept.append("\n") }
        isBreakPending = lineBreaks == .joined
        continue
      }
      let isSpace = scalar.properties.isWhitespace
      if !isSpace, Self.isStray(scalar) || (kept.isEmpty && scalar == "'") { continue }
      if isSpace && kept.isEmpty { continue }
      if isBreakPending, let last = kept.last, Self.isNarrow(last), Self.isNarrow(scalar) {
        kept.append(" ")
      }
      isBreakPending = false
      kept.append(isSpace ? " " : scalar)
    }
    while let last = kept.last, last == " " || last == "\n" { kept.removeLast() }
    text = String(kept)
    wasCleaned = text.unicodeScalars.count != raw.unicodeScalars.count || text != raw
  }

  /// Whether a scalar has no business in a cell: a control or format character, a noncharacter.
  ///
  /// Private-use characters stay: rare characters of names are written with them.
  static func isStray(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether there is surely nothing to clean: the ordinary case, told without Unicode tables.
  private static func isPlain(_ raw: String) -> Bool {
    guard let first = raw.utf8.first, let last = raw.utf8.last else { return true }
    guard first > 0x20, first != UInt8(ascii: "'"), last > 0x20 else { return false }
    return raw.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20...0x7E, 0x3001...0x9FFF, 0xFF01...0xFF5E: true
      default: false
      }
    }
  }

  private static func isNarrow(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.value > 0x20
  }
}
