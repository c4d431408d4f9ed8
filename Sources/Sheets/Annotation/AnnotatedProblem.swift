internal import Checks
internal import Forms
internal import XLSX

/// A finding as a unit is told it: where it is, what is wrong.
struct AnnotatedProblem: Sendable {
  /// The rule's id.
  let rule: String
  /// How grave it is.
  let severity: Severity
  /// What is wrong, in the words for the unit.
  let message: String
  /// The sheet; nil for the file as a whole, or for a form that is not there.
  let sheet: String?
  /// The cell that is marked, of merged ones the first; nil for a sheet or a file as a whole.
  let cell: CellReference?
  /// The number of the form, where it is known.
  let form: Int?
  /// The rows concerned: `5` or `5–8`; empty where no row is.
  let rows: String
  /// What the column is called; empty where no column is concerned.
  let column: String
  /// What stood in the cell, masked.
  let value: String

  /// Takes over a finding; nil where it is no unit's business, or was let through.
  init?(_ finding: Finding, tables: [AnnotatedTable], merged: RangeLookup?) {
    guard let words = finding.wordsForUnit, finding.release == nil else { return nil }
    rule = finding.rule
    severity = finding.severity
    message = words
    sheet = finding.sheet
    form = finding.form
    value = finding.value ?? ""
    let place = finding.place.flatMap { CellReference(on: $0) }
    cell = finding.sheet == nil ? nil : place.map { merged?.first(of: $0) ?? $0 }
    let span = finding.rows ?? finding.place.map { $0.row...$0.row }
    rows =
      span.map { span in
        span.count == 1 ? String(span.lowerBound) : "\(span.lowerBound)–\(span.upperBound)"
      } ?? ""
    let table = tables.first { $0.sheet == finding.sheet && $0.form == finding.form }
    column = place.flatMap { table?.headers[$0.column] } ?? ""
  }
}

extension CellReference {
  /// A place of a finding as a cell; nil where it lies off any sheet.
  init?(on place: CellPlace) {
    guard (1...Self.maximumRow).contains(place.row),
      (1...Self.maximumColumn).contains(place.column)
    else { return nil }
    self.init(row: place.row, column: place.column)
  }
}
