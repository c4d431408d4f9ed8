import Forms

/// `resident-id-checksum`: the check character does not hold.
///
/// The right one is never told: any digit may be the wrong one, and to name it would invite a
/// fake.
struct IdentityChecksumCheck: CellCheck {
  static let name = "resident-id-checksum"

  init(_ setting: inout CheckSetting) {}

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    cell.reading == .unreadable(.identity(.checksum)) ? [Outcome()] : []
  }
}
