internal import Forms
internal import XLSX

/// How a form that counts people is added up: by row, and over all rows.
///
/// The notice gives 总计=高级职称+中级职称+初级职称+其他 and has no column for it; the sum takes
/// every column of counts but those that another one already adds up.
struct Tally {
  /// The header of the column that the form lacks.
  static let header = "合计"

  private let form: Form
  /// The positions of all columns of counts.
  let counted: [Int]
  /// The positions whose sum is the row's.
  private let summands: [Int]
  /// The positions of the parts of each subtotal, by its position.
  let parts: [Int: [Int]]

  /// nil for a form that has no row of sums.
  init?(_ form: Form) {
    guard form.printedRows?.totalLabel != nil else { return nil }
    self.form = form
    counted = form.columns.indices.filter { form.columns[$0].kind == .count }
    var parts: [Int: [Int]] = [:]
    for index in counted where !form.columns[index].sumOf.isEmpty {
      parts[index] = form.columns[index].sumOf.compactMap { form.index(of: $0) }
    }
    self.parts = parts
    let covered = Set(parts.values.joined())
    summands = counted.filter { !covered.contains($0) }
  }

  /// A record's count in a column; nil for a column of something else.
  ///
  /// A blank counts as zero, a blank subtotal as the sum of its parts.
  func count(of record: Record, at index: Int) -> Int? {
    guard counted.contains(index) else { return nil }
    if case .value(.count(let count), _) = record.entries[index].reading { return count }
    guard let parts = parts[index] else { return 0 }
    return parts.reduce(0) { $0 + (count(of: record, at: $1) ?? 0) }
  }

  /// The sum of a record's row.
  func sum(of record: Record) -> Int {
    summands.reduce(0) { $0 + (count(of: record, at: $1) ?? 0) }
  }

  /// The sum of a row of sums, by column.
  func sum(of counts: [Int: Int]) -> Int {
    summands.reduce(0) { $0 + counts[$1, default: 0] }
  }

  /// The formula that adds up a row.
  func sumFormula(row: Int) -> String {
    let cells = summands.map { CellReference(row: row, column: $0 + 1).description }
    return "SUM(\(cells.joined(separator: ",")))"
  }
}
