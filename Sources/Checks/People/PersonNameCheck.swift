import Forms

/// `person-name`: a text that hardly is a name, or a name that had to be respelled.
struct PersonNameCheck: CellCheck {
  static let name = "person-name"
  static let variants: Set<String> = ["spaces", "dot"]

  init(_ setting: inout CheckSetting) {}

  static func accounts(for adjustment: Adjustment) -> Bool {
    adjustment == .nameRespelled
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard case .value(let value, let adjustments) = cell.reading else { return [] }
    if Self.isDoubtful(value.text) { return [Outcome()] }
    guard adjustments.contains(.nameRespelled) else { return [] }
    let hadSpaces = CellText(cell.entry.raw.text).text.unicodeScalars.contains(" ")
    return [Outcome(variant: hadSpaces ? "spaces" : "dot")]
  }

  /// Whether a name has digits, Latin letters among Chinese characters, or a strange length.
  private static func isDoubtful(_ name: String) -> Bool {
    guard (2...20).contains(name.count) else { return true }
    var hasLatin = false
    var hasOther = false
    for scalar in name.unicodeScalars {
      let narrow = TextKey.narrowed(scalar)
      if ("0"..."9").contains(narrow) { return true }
      if ("a"..."z").contains(narrow) || ("A"..."Z").contains(narrow) {
        hasLatin = true
      } else if narrow.value > 0x2E7F {
        hasOther = true
      }
    }
    return hasLatin && hasOther
  }
}
