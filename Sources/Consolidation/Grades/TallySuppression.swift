internal import Forms

/// Which sums of a form that counts people are kept back.
struct TallySuppression: Sendable {
  /// What stands in place of a number that is kept back.
  static let sign = "＊"

  /// The columns kept back by printed value, such as a region; the row's sum stands behind the last
  /// column.
  private(set) var hidden: [String: Set<Int>] = [:]
  /// The columns kept back in the row of sums.
  private(set) var hiddenTotals: Set<Int> = []

  /// Decides what to keep back.
  ///
  /// - Parameters:
  ///   - sums: The sums.
  ///   - tally: How the form is added up.
  ///   - form: The form.
  ///   - labels: The rows of the table, by printed value.
  ///   - smallestGroup: The smallest number that is told.
  ///   - whole: What a table that more people see keeps back of the same rows: this one may not
  ///     give it away.
  init(
    _ sums: TallySums, _ tally: Tally, of form: Form, labels: [String], smallestGroup: Int,
    beside whole: TallySuppression? = nil
  ) {
    let rows = labels.map { label in
      tally.counted.map { sums.byPrintedValue[label, default: [:]][$0, default: 0] }
    }
    let positions = Dictionary(
      uniqueKeysWithValues: zip(tally.counted, tally.counted.indices))
    let columns = tally.counted + [form.columns.count]
    let table = SuppressedTable(
      rows,
      subtotals: tally.parts.reduce(into: [:]) { subtotals, part in
        guard let total = positions[part.key] else { return }
        subtotals[total] = part.value.compactMap { positions[$0] }
      },
      smallestGroup: smallestGroup,
      alsoHidden: labels.map { label in
        columns.map { whole?.hidden[label]?.contains($0) == true }
      })
    func marked(_ row: [Bool]) -> Set<Int> {
      Set(zip(columns, row).filter(\.1).map(\.0))
    }
    for (label, row) in zip(labels, table.isHidden) { hidden[label] = marked(row) }
    hiddenTotals = marked(table.isHidden.last ?? [])
  }
}
