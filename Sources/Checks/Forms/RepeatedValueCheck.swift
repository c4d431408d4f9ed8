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
      guard let value = record.entry(at: column)?.reading.value?.text else { continue }
      if let first = rows[value] {
        let outcome = Outcome([("other_row", String(first))])
        located.append(Located(record: record, column: column, outcome: outcome))
      } else {
        rows[value] = record.row
      }
    }
    return located
  }
}
