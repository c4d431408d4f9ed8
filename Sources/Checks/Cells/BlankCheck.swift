import Forms

/// `blank`: a cell that ought to be filled in is not.
struct BlankCheck: CellCheck {
  static let name = "blank"
  static let speaksOfBlanks = true

  init(_ setting: inout CheckSetting) {}

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    cell.reading == .blank ? [Outcome()] : []
  }
}
