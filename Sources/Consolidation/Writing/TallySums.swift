internal import Forms

/// The sums of a form that counts people: over all records, and by the printed row they belong to.
struct TallySums {
  /// The sums by column position.
  private(set) var total: [Int: Int] = [:]
  /// The sums by printed value, such as a region, and column position.
  private(set) var byPrintedValue: [String: [Int: Int]] = [:]

  /// The rows of a table by printed value: those that a form prints, then others there are.
  func labels(_ printed: [String]) -> [String] {
    printed + byPrintedValue.keys.filter { !printed.contains($0) }.sorted()
  }

  /// Adds a record.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - tally: How its form is added up.
  ///   - form: Its form.
  ///   - region: The region that it counts for where its own cell does not say.
  mutating func add(_ record: Record, _ tally: Tally, form: Form, region: String?) {
    let own = form.printedRows.flatMap { form.index(of: $0.column) }
      .flatMap { record.entries[$0].reading.value?.text }
    for index in tally.counted {
      let count = tally.count(of: record, at: index) ?? 0
      total[index, default: 0] += count
      byPrintedValue[own ?? region ?? "", default: [:]][index, default: 0] += count
    }
  }
}
