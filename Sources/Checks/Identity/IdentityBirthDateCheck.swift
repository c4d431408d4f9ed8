import Forms

/// `resident-id-birth-date`: the day of birth is no day, lies in the future, or makes its owner
/// too young or too old.
///
/// The message gets the year alone: beside the masked number, which shows the rest, the whole
/// day would give the number away.
struct IdentityBirthDateCheck: CellCheck {
  static let name = "resident-id-birth-date"
  static let placeholders: Set<String> = ["birth"]
  private let ages: ClosedRange<Int>
  private let reference: CalendarDate

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    let youngest = try setting.integer("youngest") ?? 16
    let oldest = try setting.integer("oldest") ?? 100
    guard youngest <= oldest else { throw setting.fault("“youngest”大于“oldest”", "youngest") }
    ages = youngest...oldest
    reference = setting.campaign.referenceDate
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    switch cell.reading {
    case .unreadable(.identity(.birthDate(let digits))):
      return [Outcome([("birth", Self.masked(digits.prefix(4)))])]
    case .value(.residentID(let id), _):
      guard let birth = id.birthDate, birth > reference || !ages.contains(age(birth)) else {
        return []
      }
      return [Outcome([("birth", Self.masked(String(birth.year)))])]
    default:
      return []
    }
  }

  private func age(_ birth: CalendarDate) -> Int { birth.fullYears(until: reference) }

  private static func masked(_ year: some StringProtocol) -> String { "\(year)****" }
}
