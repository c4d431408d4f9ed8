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
    if isStandardAllowed, !cell.entry.resemblesNumber {
      return [Outcome(variant: "no-number", arguments)]
    }
    return [Outcome(arguments)]
  }
}
