import Forms

/// `column-total`: a cell of the row that sums up the others is not the sum of its column.
///
/// Of a column that is a sum itself, either what stands there or the sum of the parts may have
/// been added up: a wrong subtotal has a finding of its own.
struct ColumnTotalCheck: FormCheck {
  static let name = "column-total"
  static let placeholders: Set<String> = ["sum"]
  private struct Tallied {
    var column: Int
    var header: String
    var parts: [Int]
  }

  private let columns: [Tallied]

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    let form = setting.form
    let chosen = try setting.columns("columns")
    columns = (chosen ?? form.columns.indices.filter { form.columns[$0].kind == .count }).map {
      let column = form.columns[$0]
      return Tallied(
        column: $0, header: column.header, parts: column.sumOf.compactMap { form.index(of: $0) })
    }
  }

  func outcomes(for form: ReturnedForm) -> [Located] {
    guard let total = form.total else { return [] }
    return columns.compactMap { tallied -> Located? in
      guard let reading = total.entry(at: tallied.column)?.reading,
        let written = tally(tallied, in: form.records, asWritten: true),
        let recomputed = tally(tallied, in: form.records, asWritten: false)
      else { return nil }
      switch reading {
      case .value(.count(let number), _):
        guard number != written, number != recomputed else { return nil }
      case .unreadable(.notNumber), .unreadable(.negative), .unreadable(.fraction):
        break
      default:
        return nil
      }
      let outcome = Outcome([
        ("sum", String(recomputed)), ("column", tallied.header),
      ])
      return Located(record: total, column: tallied.column, outcome: outcome)
    }
  }

  /// The sum over all records; nil where a cell is unreadable, which has been said already.
  private func tally(_ tallied: Tallied, in records: [Record], asWritten: Bool) -> Int? {
    var sum = 0
    for record in records {
      let isSubtotal = !tallied.parts.isEmpty
      let isBlank = record.entry(at: tallied.column)?.reading == .blank
      let columns = isSubtotal && (isBlank || !asWritten) ? tallied.parts : [tallied.column]
      guard let number = record.sum(of: columns) else { return nil }
      sum += number
    }
    return sum
  }
}
