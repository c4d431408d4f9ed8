import Forms

/// `age-by-level`: somebody is younger than people with a title of that level are.
struct AgeByLevelCheck: CellCheck {
  static let name = "age-by-level"
  static let placeholders: Set<String> = ["age", "level"]
  private let id: Int
  private let youngest: [String: Int]
  private let reference: CalendarDate

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    id = try setting.column("id")
    youngest = try setting.numbers("youngest")
    reference = setting.campaign.referenceDate
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard case .value(.title(let entry), _) = cell.reading, let limit = youngest[entry.level],
      let age = cell.age(at: id, on: reference), age < limit
    else { return [] }
    return [Outcome([("age", String(age)), ("level", entry.level)])]
  }
}
