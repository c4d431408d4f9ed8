import Forms

/// `date`: a text that is no date, or a date that has not come yet.
struct DateCheck: CellCheck {
  static let name = "date"
  static let variants: Set<String> = ["future"]
  static let placeholders: Set<String> = ["date"]
  private let latest: CalendarDate

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    latest = try setting.day("latest") ?? setting.campaign.referenceDate
  }

  static func accounts(for adjustment: Adjustment) -> Bool {
    adjustment == .dateRewritten
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    switch cell.reading {
    case .unreadable(.notDate):
      return [Outcome()]
    case .value(.date(let date), _):
      guard let earliest = date.earliest, earliest > latest else { return [] }
      return [Outcome(variant: "future", [("date", date.description)])]
    default:
      return []
    }
  }
}
