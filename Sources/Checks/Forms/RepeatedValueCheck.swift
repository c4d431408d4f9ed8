import Forms

/// `repeated-value`: a value stands in two rows though it may stand in one only; the finding
/// stands at the later row.
struct RepeatedValueCheck: FormCheck {
  static let name = "repeated-value"
  static let placeholders: Set<String> = ["other_row"]
  private let column: Int

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    column = try setting.column("column")
  }

  func outcomes(for form: ReturnedForm) -> [Located] {
    var rows: [String: Int] = [:]
    var located: [Located] = []
    for record in form.records {
      guard let entry = record.entry(at: column), let value = Self.key(of: entry) else { continue }
      if let first = rows[value] {
        let outcome = Outcome([("other_row", String(first))])
        located.append(Located(record: record, column: column, outcome: outcome))
      } else {
        rows[value] = record.row
      }
    }
    return located
  }

  /// By what cells are compared: two counties that both count as their city are no repetition.
  private static func key(of entry: Entry) -> String? {
    for case .synonym(.some) in entry.reading.adjustments { return TextKey.fold(entry.raw.text) }
    return entry.reading.value?.text
  }
}
