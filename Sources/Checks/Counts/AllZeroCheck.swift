import Forms

/// `all-zero`: a row counts nothing at all, though somebody filled it in.
struct AllZeroCheck: CellCheck {
  static let name = "all-zero"
  private let columns: [Int]

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    columns = try setting.requiredColumns("columns")
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    var isFilled = false
    for column in columns {
      switch cell.reading(at: column) {
      case .blank: continue
      case .value(.count(0), _): isFilled = true
      default: return []
      }
    }
    return isFilled ? [Outcome()] : []
  }
}
