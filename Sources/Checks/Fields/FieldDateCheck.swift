import Forms

/// `field-date`: what stands in a field for a day is none, or is too early or too late.
struct FieldDateCheck: FieldCheck {
  static let name = "field-date"
  private let earliest: CalendarDate
  private let latest: CalendarDate?

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    earliest = try setting.day("earliest") ?? setting.campaign.issued
    latest = try setting.day("latest")
  }

  func outcomes(
    for field: FieldEntry, among fields: [FieldEntry], in context: CheckContext
  ) -> [Outcome] {
    guard field.hasDigit else { return [] }
    guard let date = PartialDate(reading: field.text), let first = date.earliest,
      let last = date.latest, last >= earliest
    else { return [Outcome()] }
    let isLate = [latest, context.received].contains { $0.map { first > $0 } ?? false }
    return isLate ? [Outcome()] : []
  }
}
