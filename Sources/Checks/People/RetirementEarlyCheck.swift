import Forms

/// `retirement-early`: somebody is said to have retired at an age at which hardly anybody has.
struct RetirementEarlyCheck: CellCheck {
  static let name = "retirement-early"
  static let placeholders: Set<String> = ["age"]
  private let retired: String
  private let id: Int
  private let youngest: Int
  private let reference: CalendarDate

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    retired = try setting.requiredString("retired")
    id = try setting.column("id")
    youngest = try setting.requiredInteger("youngest")
    reference = setting.campaign.referenceDate
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard cell.reading.value?.text == retired, let age = cell.age(at: id, on: reference),
      age < youngest
    else { return [] }
    return [Outcome([("age", String(age))])]
  }
}
