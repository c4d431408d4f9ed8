internal import Forms

extension ConsolidatedWorkbook {
  /// What this workbook keeps back.
  func suppressions() -> WorkbookSuppressions {
    WorkbookSuppressions(tallies: tallySuppressions())
  }

  /// What the tallies keep back, by the form's number; nothing where groups may be small.
  ///
  /// - Parameter whole: What the workbook of all keeps back: a region's may not give it away.
  /// - Returns: What is kept back.
  func tallySuppressions(
    beside whole: [Int: TallySuppression] = [:]
  ) -> [Int: TallySuppression] {
    guard disclosure.masksPeople else { return [:] }
    return tallies.reduce(into: [:]) { all, pair in
      guard let form = campaign.form(pair.key).map(disclosure.form) else { return }
      let sums = sums[form.number, default: TallySums()]
      all[form.number] = TallySuppression(
        sums, pair.value, of: form, labels: sums.labels(tallyRows(of: form)),
        smallestGroup: disclosure.terms.smallestGroup, beside: whole[form.number])
    }
  }

  /// The rows that a tally shows even where nobody counted anything.
  func tallyRows(of form: Form) -> [String] {
    scope.region.map { [$0] } ?? form.printedRows?.values ?? []
  }
}
