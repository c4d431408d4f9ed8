public import Forms

extension RuleBook {
  /// The rows of a form that cannot be taken: those of its records with an error.
  ///
  /// An error about the form as a whole, such as a wrong total, rejects no row, and neither does
  /// one outside the table.
  ///
  /// - Parameters:
  ///   - form: The form that was checked.
  ///   - findings: The findings about it.
  /// - Returns: The rows of the sheet.
  public static func rejectedRows(of form: ReturnedForm, by findings: [Finding]) -> Set<Int> {
    let records = Set(form.records.map(\.row))
    let errors = findings.lazy.filter { finding in
      finding.severity == .error && finding.form == form.number && finding.sheet == form.sheet
    }
    return Set(errors.compactMap { $0.place?.row }).intersection(records)
  }
}
