import Forms

/// `age-at-date`: somebody was too young, or too old, on the day that is written.
///
/// Of a month or a year, the day counts that is kindest to what is written.
struct AgeAtDateCheck: CellCheck {
  static let name = "age-at-date"
  static let placeholders: Set<String> = ["age"]
  private let id: Int
  private let by: Int
  private let youngest: [String: Int]
  private let oldest: Int?

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    id = try setting.column("id")
    by = try setting.column("by")
    youngest = try setting.numbers("youngest")
    oldest = try setting.integer("oldest")
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard case .value(.date(let date), _) = cell.reading,
      let birth = cell.identity(at: id)?.birthDate,
      let first = date.earliest, let last = date.latest
    else { return [] }
    let most = birth.fullYears(until: last)
    let least = birth.fullYears(until: first)
    if let oldest, least > oldest { return [Outcome([("age", String(least))])] }
    guard let value = cell.value(at: by)?.text, let limit = youngest[value], most < limit else {
      return []
    }
    return [Outcome([("age", String(most))])]
  }
}
