/// The rules that a worksheet's name must keep (Excel's; ISO 29500-1 only limits its length).
public enum SheetName {
  /// The longest name, in UTF-16 units.
  public static let maximumLength = 31

  /// Why a name is no name for a sheet; nil where it is one.
  ///
  /// - Parameter name: The name.
  /// - Returns: The reason, in English.
  public static func fault(in name: String) -> String? {
    if name.isEmpty { return "a sheet's name is empty" }
    if name.utf16.count > maximumLength {
      return "a sheet's name is longer than \(maximumLength) UTF-16 units"
    }
    if name.unicodeScalars.contains(where: isForbidden) {
      return "a sheet's name has one of []:*?/\\ or a control character in it"
    }
    if name.hasPrefix("'") || name.hasSuffix("'") {
      return "a sheet's name begins or ends with an apostrophe"
    }
    return key(name) == "history" ? "a sheet must not be named History" : nil
  }

  /// Makes any text a legal name that no other sheet has.
  ///
  /// - Parameters:
  ///   - text: What the name shall be like.
  ///   - taken: The names that other sheets have.
  /// - Returns: The text itself where that is possible; otherwise without what is forbidden, cut to
  ///   length between characters, and with a number such as `(2)` behind it.
  public static func safe(_ text: String, taken: Set<String>) -> String {
    let taken = Set(taken.map(key))
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.map { isForbidden($0) ? " " : $0 })
    let base = trimmed(cut(trimmed(String(scalars)), to: maximumLength))
    var name = base.isEmpty ? "Sheet" : base
    var number = 1
    while taken.contains(key(name)) || fault(in: name) != nil {
      number += 1
      let suffix = "(\(number))"
      name = cut(base.isEmpty ? "Sheet" : base, to: maximumLength - suffix.utf16.count) + suffix
    }
    return name
  }

  /// A name as a formula has it before the `!`: in apostrophes, those within doubled.
  ///
  /// - Parameter name: The name.
  /// - Returns: The name in apostrophes.
  public static func quoted(_ name: String) -> String {
    var text = "'"
    for character in name.unicodeScalars {
      text.unicodeScalars.append(character)
      if character == "'" { text.unicodeScalars.append(character) }
    }
    return text + "'"
  }

  /// What two names have in common when Excel takes them for the same.
  static func key(_ name: String) -> String { name.lowercased() }

  private static func isForbidden(_ character: Unicode.Scalar) -> Bool {
    switch character {
    case "[", "]", ":", "*", "?", "/", "\\", "\u{FFFE}", "\u{FFFF}": true
    default: character.properties.generalCategory == .control
    }
  }

  private static func trimmed(_ text: String) -> String {
    func isEdge(_ character: Character) -> Bool { character.isWhitespace || character == "'" }
    guard let first = text.firstIndex(where: { !isEdge($0) }),
      let last = text.lastIndex(where: { !isEdge($0) })
    else { return "" }
    return String(text[first...last])
  }

  private static func cut(_ text: String, to length: Int) -> String {
    var result = ""
    var count = 0
    for character in text {
      count += character.utf16.count
      guard count <= length else { break }
      result.append(character)
    }
    return result
  }
}
