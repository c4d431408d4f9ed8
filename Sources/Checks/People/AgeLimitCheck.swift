import Forms

/// `age-limit`: somebody is older than people with that value are; `*` stands for any value.
struct AgeLimitCheck: CellCheck {
  static let name = "age-limit"
  static let placeholders: Set<String> = ["age", "limit"]
  private let id: Int
  private let oldest: [String: Int]
  private let reference: CalendarDate

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    id = try setting.column("id")
    oldest = try setting.numbers("oldest")
    reference = setting.campaign.referenceDate
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let value = cell.reading.value?.text, let limit = oldest[value] ?? oldest["*"],
      let age = cell.age(at: id, on: reference), age > limit
    else { return [] }
    return [Outcome([("age", String(age)), ("limit", String(limit))])]
  }
}
