import Forms

/// `doubtful-month`: the number 2010.1 was read as January, but may have been typed as 2010.10.
struct DoubtfulMonthCheck: CellCheck {
  static let name = "doubtful-month"
  static let placeholders: Set<String> = ["date"]

  init(_ setting: inout CheckSetting) {}

  static func accounts(for adjustment: Adjustment) -> Bool {
    adjustment == .doubtfulMonth
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard case .value(let value, let adjustments) = cell.reading,
      adjustments.contains(.doubtfulMonth)
    else { return [] }
    return [Outcome([("date", value.text)])]
  }
}
