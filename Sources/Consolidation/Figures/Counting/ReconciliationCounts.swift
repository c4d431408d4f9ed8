internal import Forms

/// What a tally says and what the rows of a list come to, by region.
struct ReconciliationCounts {
  let plan: FigureReconciliation
  /// The dimension by which the list is counted.
  var by: Int { plan.by }
  private(set) var tally = TallySums()
  /// The rows of the list by region and value; with those that the tally may leave out.
  private(set) var listed: [String: [Int32: Int]] = [:]
  /// Those that the tally may leave out, likewise.
  private(set) var left: [String: [Int32: Int]] = [:]
  private let adding: Tally?
  private let test: RecordTest?

  init(_ plan: FigureReconciliation, _ campaign: Campaign) {
    self.plan = plan
    adding = campaign.form(plan.tally).flatMap(Tally.init)
    test = campaign.form(plan.list).flatMap { list in
      plan.without.map { RecordTest($0, in: list) }
    }
  }

  /// Adds a record of the tally or of the list.
  mutating func add(_ record: Record, of form: Form, _ origin: Origin, value: Int32) {
    if form.number == plan.list {
      listed[origin.region ?? "", default: [:]][value, default: 0] += 1
      if test?.holds(record) == true {
        left[origin.region ?? "", default: [:]][value, default: 0] += 1
      }
    } else if let adding {
      tally.add(record, adding, form: form, region: origin.region)
    }
  }
}
