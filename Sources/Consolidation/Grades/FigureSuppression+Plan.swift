internal import Forms

extension FigureSuppression {
  /// Decides what to keep back of figures beside which sums of units' own counts are shown.
  ///
  /// Tables that set a list against such sums are not shown at all: what the sums lack of the list
  /// would tell what they keep back.
  ///
  /// - Parameters:
  ///   - figures: All figures.
  ///   - plan: What was tabulated.
  ///   - counted: The forms in which units count people, by their numbers.
  ///   - smallestGroup: The smallest number that is told.
  ///   - whole: What the workbook of all keeps back; nil for that workbook itself.
  init(
    _ figures: FigureSet, _ plan: FigurePlan, counted: [Int: CountedForm], smallestGroup: Int,
    beside whole: FigureSuppression? = nil
  ) {
    var tallied = TalliedMeanings()
    var leftOut: Set<String> = []
    for table in plan.chapters.flatMap(\.tables) {
      guard case .reconciliation(let both) = table.kind else { continue }
      leftOut.insert(table.id)
      guard let form = counted[both.tally] else { continue }
      tallied.add(form.sums, form.tally, both, form.suppression, of: form.form)
    }
    self.init(
      figures, smallestGroup: smallestGroup, leavingOut: leftOut, tallied: tallied, beside: whole)
  }
}
