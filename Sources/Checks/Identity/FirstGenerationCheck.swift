import Forms

/// `resident-id-first-generation`: a number of 15 digits, as issued before 1999.
struct FirstGenerationCheck: CellCheck {
  static let name = "resident-id-first-generation"

  init(_ setting: inout CheckSetting) {}

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard case .value(.residentID(let id), _) = cell.reading, id.kind == .firstGeneration else {
      return []
    }
    return [Outcome()]
  }
}
