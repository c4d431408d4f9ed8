import Forms

/// `resident-id-shape`: the text has not the length or the characters of an identity number.
struct IdentityShapeCheck: CellCheck {
  static let name = "resident-id-shape"
  static let variants: Set<String> = ["no-number"]
  static let placeholders: Set<String> = ["length"]
  private let isStandardAllowed: Bool

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    isStandardAllowed = try setting.flag("standard_allowed")
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard case .unreadable(.identity(.shape(let length))) = cell.reading else { return [] }
    let arguments = [(name: "length", text: String(length))]
    if isStandardAllowed, !Self.resemblesNumber(cell.entry.raw.text) {
      return [Outcome(variant: "no-number", arguments)]
    }
    return [Outcome(arguments)]
  }

  /// Whether a text has digits enough to be meant as a number rather than as a standard or a post.
  private static func resemblesNumber(_ text: String) -> Bool {
    let digits = text.unicodeScalars.count { ("0"..."9").contains(TextKey.narrowed($0)) }
    return digits >= 6
  }
}
