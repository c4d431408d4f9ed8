import Forms

/// `group-blank`: all cells of a group of columns are blank.
struct GroupBlankCheck: CellCheck {
  static let name = "group-blank"
  static let speaksOfBlanks = true
  private let columns: [Int]

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    columns = try setting.requiredColumns("columns")
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    columns.allSatisfy { cell.reading(at: $0) == .blank } ? [Outcome()] : []
  }
}
