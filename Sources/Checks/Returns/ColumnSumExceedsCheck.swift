import Forms

/// `column-sum-exceeds`: the numbers in a column of one form are together more than those in a
/// column of another; the finding stands where they come to be more.
struct ColumnSumExceedsCheck: ReturnCheck {
  static let name = "column-sum-exceeds"
  static let placeholders: Set<String> = ["sum", "other_sum"]
  private let column: FormColumn
  private let limit: FormColumn

  init(_ setting: inout ReturnSetting) throws(DefinitionFault) {
    column = try setting.column("column", of: "of")
    limit = try setting.column("in_column", of: "in")
  }

  func outcomes(for whole: UnitReturn) -> [Remark] {
    guard whole.hasRecords(inAll: [limit.number]) else { return [] }
    var most = 0
    for (_, entry) in whole.cells(of: limit.index, in: limit.number) {
      // What cannot be read may be any number.
      guard case .value(.count(let number), _) = entry.reading else { return [] }
      most += number
    }
    var sum = 0
    var place: ReturnCell?
    for (cell, entry) in whole.cells(of: column.index, in: column.number) {
      guard case .value(.count(let number), _) = entry.reading else { continue }
      sum += number
      if sum > most, place == nil { place = cell }
    }
    guard let place, sum > most else { return [] }
    return [
      Remark(at: place, Outcome([("sum", String(sum)), ("other_sum", String(most))]))
    ]
  }
}
