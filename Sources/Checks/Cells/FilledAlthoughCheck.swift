import Forms

/// `filled-although`: a cell is filled in although another one says that it need not be.
struct FilledAlthoughCheck: CellCheck {
  static let name = "filled-although"

  init(_ setting: inout CheckSetting) {}

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    cell.reading == .blank ? [] : [Outcome()]
  }
}
