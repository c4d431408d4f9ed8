internal import Forms

extension ConsolidatedWorkbook {
  /// What this workbook keeps back.
  ///
  /// - Parameter whole: What the workbook of all keeps back: another may not give it away.
  /// - Returns: What is kept back; nothing where groups may be small.
  func suppressions(beside whole: WorkbookSuppressions = .none) -> WorkbookSuppressions {
    guard disclosure.masksPeople else { return .none }
    let smallest = disclosure.terms.smallestGroup
    let counted = tallies.reduce(into: [Int: CountedForm]()) { all, pair in
      guard let form = campaign.form(pair.key).map(disclosure.form) else { return }
      let sums = sums[form.number, default: TallySums()]
      let suppression = TallySuppression(
        sums, pair.value, of: form, labels: sums.labels(tallyRows(of: form)),
        smallestGroup: smallest, beside: whole.tallies[form.number])
      all[form.number] = CountedForm(
        form: form, tally: pair.value, sums: sums, suppression: suppression)
    }
    let figures = counter.map { counter in
      FigureSuppression(
        FigureSet(counter), counter.plan, counted: counted, smallestGroup: smallest,
        beside: whole.figures)
    }
    return WorkbookSuppressions(tallies: counted.mapValues(\.suppression), figures: figures)
  }

  /// The rows that a tally shows even where nobody counted anything.
  func tallyRows(of form: Form) -> [String] {
    scope.region.map { [$0] } ?? form.printedRows?.values ?? []
  }
}
