internal import Forms

/// What the sheet of tallies tells of people whom figures count too: a figure may not keep back for
/// another's sake what stands there, nor tell what is kept back there.
struct TalliedMeanings: Sendable {
  /// What is told.
  private(set) var told: Set<FigureSuppression.Meaning> = []
  /// What is kept back.
  private(set) var hidden: Set<FigureSuppression.Meaning> = []

  /// Adds the sums of a form that counts people.
  ///
  /// - Parameters:
  ///   - sums: The sums.
  ///   - tally: How the form is added up.
  ///   - plan: Which values its columns count.
  ///   - suppression: What is kept back of it.
  ///   - form: The form.
  mutating func add(
    _ sums: TallySums, _ tally: Tally, _ plan: FigureReconciliation,
    _ suppression: TallySuppression, of form: Form
  ) {
    for (label, counts) in sums.byPrintedValue {
      let hidden = suppression.hidden[label] ?? []
      add([label], tally.sum(of: counts), isHidden: hidden.contains(form.columns.count))
      for (column, values) in plan.values where values.count == 1 {
        add(
          [label, values[0]], counts[column, default: 0], isHidden: hidden.contains(column))
      }
    }
    for (column, values) in plan.values where values.count == 1 {
      add(
        [values[0]], sums.total[column, default: 0],
        isHidden: suppression.hiddenTotals.contains(column))
    }
  }

  private mutating func add(_ parts: Set<String>, _ count: Int, isHidden: Bool) {
    let meaning = FigureSuppression.Meaning(parts: parts, count: count)
    if isHidden { hidden.insert(meaning) } else { told.insert(meaning) }
  }
}
