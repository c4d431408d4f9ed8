internal import Checks
internal import Forms
internal import Sheets

/// A return as far as sending it back needs to know: its records are not kept.
struct MarkedReturn: Sendable {
  let file: InputFile
  /// The unit's code, where a register has it.
  let unit: String?
  let unitName: String
  /// Whether it could be read: what could not has no cell to be marked.
  let isReadable: Bool
  let tables: [AnnotatedTable]
  /// What the unit is told.
  private(set) var findings: [Finding]

  /// Takes over what came of a file.
  init(_ checked: CheckedReturn, campaign: Campaign) {
    file = checked.file
    unit = checked.origin.unit?.code
    unitName = checked.origin.unitName
    isReadable = checked.status != .unreadable
    tables = checked.forms.compactMap { form in
      campaign.form(form.returned.number).flatMap { AnnotatedTable(form.returned, of: $0) }
    }
    findings = AnnotationRequest.findingsForUnit(checked.findings)
  }

  /// Adds what was found later, as far as the unit is told of it.
  mutating func add(_ later: [Finding]) {
    findings += AnnotationRequest.findingsForUnit(later)
  }

  /// How many findings of a severity the unit is told.
  func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  /// What is to be marked.
  var request: AnnotationRequest {
    AnnotationRequest(findings: findings, tables: tables, unitName: unitName)
  }
}
