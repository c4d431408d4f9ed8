internal import Forms

extension ConsolidatedWorkbook {
  /// What this workbook keeps back.
  ///
  /// - Parameter whole: What the workbook of all keeps back: another may not give it away.
  /// - Returns: What is kept back; nothing where groups may be small.
  func suppressions(beside whole: WorkbookSuppressions = .none) -> WorkbookSuppressions {
    guard disclosure.masksPeople else { return .none }
    let smallest = disclosure.terms.smallestGroup
    let tallies = tallies.reduce(into: [Int: TallySuppression]()) { all, pair in
      guard let form = campaign.form(pair.key).map(disclosure.form) else { return }
      let sums = sums[form.number, default: TallySums()]
      all[form.number] = TallySuppression(
        sums, pair.value, of: form, labels: sums.labels(tallyRows(of: form)),
        smallestGroup: smallest, beside: whole.tallies[form.number])
    }
    var tallied = TalliedMeanings()
    for table in counter?.plan.chapters.flatMap(\.tables) ?? [] {
      guard case .reconciliation(let plan) = table.kind, let tally = self.tallies[plan.tally],
        let form = campaign.form(plan.tally).map(disclosure.form),
        let suppression = tallies[plan.tally]
      else { continue }
      tallied.add(
        sums[plan.tally, default: TallySums()], tally, plan, suppression, of: form)
    }
    let figures = counter.map { counter in
      // What a tally lacks of a list would tell what the tally keeps back.
      let leftOut = counter.plan.chapters.flatMap(\.tables).filter { $0.kind.isReconciliation }
      return FigureSuppression(
        FigureSet(counter), smallestGroup: smallest, leavingOut: Set(leftOut.map(\.id)),
        tallied: tallied, beside: whole.figures)
    }
    return WorkbookSuppressions(tallies: tallies, figures: figures)
  }

  /// The rows that a tally shows even where nobody counted anything.
  func tallyRows(of form: Form) -> [String] {
    scope.region.map { [$0] } ?? form.printedRows?.values ?? []
  }
}
