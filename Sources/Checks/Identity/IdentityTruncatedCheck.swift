import Forms

/// `resident-id-truncated`: a spreadsheet rounded the number, so that its last digits are lost.
struct IdentityTruncatedCheck: CellCheck {
  static let name = "resident-id-truncated"

  init(_ setting: inout CheckSetting) {}

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    cell.reading == .unreadable(.identity(.truncated)) ? [Outcome()] : []
  }
}
