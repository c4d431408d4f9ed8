internal import Forms
internal import Sheets

/// Counts a scope's figures while records stream by.
///
/// Of records nothing is kept but counts; of each person a key drawn anew in each run and a bit
/// for each form that names them, by which they are counted once.
struct FigureCounter {
  let scope: ConsolidationScope
  let campaign: Campaign
  let plan: FigurePlan
  /// The tables in order.
  let tables: [FigureTablePlan]
  let bits: SubjectBits
  /// The labels of the dimensions.
  private(set) var labels: [LabelIndex]
  /// The counts of the tables.
  private(set) var counts: [TableCounts]
  /// Where people were met.
  private(set) var people: [Int: UInt64] = [:]
  /// What the tables that compare a tally with a list count, by the table's position.
  private(set) var reconciliations: [Int: ReconciliationCounts] = [:]
  private let register: Register?
  private let work: [Int: FormWork]
  /// The numbers of a record's labels, once they were asked for.
  private var numbers: [Int32?]

  /// What there is to do with the records of a form.
  private struct FormWork {
    var form: Form
    var readers: [DimensionReader]
    var tasks: [MeasureTask]
    /// The positions of the tables that compare it with another form.
    var reconciliations: [Int]
  }

  /// Somebody whom a record names.
  private struct Mention {
    var key: Int?
    var bit: UInt64
    var before: UInt64
    var isNamed: Bool
  }

  init(_ plan: FigurePlan, _ campaign: Campaign, scope: ConsolidationScope, register: Register?) {
    self.scope = scope
    self.campaign = campaign
    self.plan = plan
    self.register = register
    let tables = plan.chapters.flatMap(\.tables)
    self.tables = tables
    let bits = SubjectBits(campaign.forms)
    self.bits = bits
    labels = plan.dimensions.map { LabelIndex($0.values, names: $0.labels) }
    counts = tables.map { _ in TableCounts() }
    numbers = plan.dimensions.map { _ in nil }
    for (position, table) in tables.enumerated() {
      guard case .reconciliation(let reconciliation) = table.kind else { continue }
      reconciliations[position] = ReconciliationCounts(reconciliation, campaign)
    }
    work = campaign.forms.reduce(into: [:]) { work, form in
      work[form.number] = Self.work(plan, tables, form, campaign, bits)
    }
  }

  private static func work(
    _ plan: FigurePlan, _ tables: [FigureTablePlan], _ form: Form, _ campaign: Campaign,
    _ bits: SubjectBits
  ) -> FormWork {
    var work = FormWork(
      form: form,
      readers: plan.dimensions.map { DimensionReader($0, of: form, in: campaign) },
      tasks: [], reconciliations: [])
    for (position, table) in tables.enumerated() {
      for measure in table.measures.indices {
        if let task = MeasureTask(
          table, table: position, measure: measure, form: form, bits: bits,
          dimensions: plan.dimensions)
        {
          work.tasks.append(task)
        }
      }
      if case .reconciliation(let both) = table.kind,
        both.tally == form.number || both.list == form.number
      {
        work.reconciliations.append(position)
      }
    }
    return work
  }

  // MARK: Counting

  /// Counts the accepted records of a return.
  mutating func add(_ checked: CheckedReturn) {
    for form in checked.forms {
      guard let work = work[form.returned.number] else { continue }
      for record in form.acceptedRecords { add(record, work, checked.origin) }
    }
  }

  private mutating func add(_ record: Record, _ work: FormWork, _ origin: Origin) {
    for index in numbers.indices { numbers[index] = nil }
    let mentions = mentions(in: record, work.form)
    for task in work.tasks where task.test?.holds(record) ?? true {
      perform(task, on: record, mentions, work, origin)
    }
    for position in work.reconciliations {
      guard let by = reconciliations[position]?.by else { continue }
      let number = work.form.number
      let isListed = reconciliations[position]?.plan.list == number
      let value = isListed ? label(by, of: record, work, origin) : LabelIndex.unknown
      reconciliations[position]?.add(record, of: work.form, origin, value: value)
    }
    for mention in mentions {
      if let key = mention.key { people[key, default: 0] |= mention.bit }
    }
  }

  private func mentions(in record: Record, _ form: Form) -> [Mention] {
    form.subjects.indices.map { position in
      let subject = form.subjects[position]
      let bit = bits.bit(form.number, position)
      guard let value = record.entries[subject.identity].reading.value else {
        let isNamed = subject.name.map { record.entries[$0].reading.value != nil } ?? false
        return Mention(key: nil, bit: bit, before: 0, isNamed: isNamed)
      }
      let key = Self.key(of: value)
      return Mention(key: key, bit: bit, before: people[key, default: 0], isNamed: true)
    }
  }

  /// The key of a number: drawn anew in each run, so that nothing can be looked up by it.
  static func key(of identity: Value) -> Int {
    guard case .residentID(let id) = identity else { return identity.text.hashValue }
    return id.upgraded.hashValue
  }

  private mutating func label(
    _ dimension: Int, of record: Record, _ work: FormWork, _ origin: Origin
  ) -> Int32 {
    if let known = numbers[dimension] { return known }
    let number = work.readers[dimension].number(of: record, origin, &labels[dimension])
    numbers[dimension] = number
    return number
  }

  private mutating func perform(
    _ task: MeasureTask, on record: Record, _ mentions: [Mention], _ work: FormWork,
    _ origin: Origin
  ) {
    if case .subject(let subject, let among) = task.operation {
      guard mentions[subject].isNamed, mentions[subject].before & among == 0 else { return }
    }
    let layer = task.layers.map { label($0, of: record, work, origin) } ?? 0
    let row = label(task.rows, of: record, work, origin)
    let column =
      task.columns.map { label($0, of: record, work, origin) } ?? Int32(clamping: task.measure)
    let key = FigureKey(layer: layer, row: row, column: column)
    var whole = key
    whole.row = FigureKey.wholeRow
    switch task.operation {
    case .rows, .subject: counts[task.table].add(1, to: key)
    case .units:
      let unit = unit(of: record, origin)
      counts[task.table].addOnce(unit, to: key)
      counts[task.table].addOnce(unit, to: whole)
    case .distinct(let columns):
      var hasher = Hasher()
      hasher.combine(unit(of: record, origin))
      hasher.combine(task.measure)
      for index in columns { hasher.combine(TextKey.fold(record.entries[index].text)) }
      if counts[task.table].isNew(hasher.finalize()) { counts[task.table].add(1, to: key) }
    case .sum(let index):
      if let count = count(of: record, at: index) { counts[task.table].add(count, to: key) }
    case .mean(let index):
      guard let count = count(of: record, at: index) else { return }
      counts[task.table].addToMean(count, at: key)
      counts[task.table].addToMean(count, at: whole)
    case .highest(let index):
      guard let count = count(of: record, at: index) else { return }
      counts[task.table].raise(key, to: count)
      counts[task.table].raise(whole, to: count)
    }
  }

  private func count(of record: Record, at index: Int) -> Int? {
    guard case .count(let count)? = record.entries[index].reading.value else { return nil }
    return count
  }

  private func unit(of record: Record, _ origin: Origin) -> Int {
    let key =
      record.unitName.map { UnitKey(name: $0, in: register) }
      ?? UnitKey(origin, in: register)
    return key.hashValue
  }
}
