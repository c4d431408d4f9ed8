import Forms

/// `resident-id-trailing-zeros`: the last three of 18 characters are zeros and the check
/// character holds, as it does by chance for one in eleven truncated numbers.
struct TrailingZerosCheck: CellCheck {
  static let name = "resident-id-trailing-zeros"

  init(_ setting: inout CheckSetting) {}

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard case .value(.residentID(let id), _) = cell.reading, id.kind == .citizen,
      id.text.hasSuffix("000")
    else { return [] }
    return [Outcome()]
  }
}
