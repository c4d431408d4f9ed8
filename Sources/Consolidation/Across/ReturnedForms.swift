internal import Forms
internal import Sheets

/// What units returned themselves, so that nothing counts twice beside what a region says of them.
struct ReturnedForms: Sendable {
  private var forms: [UnitKey: Set<Int>] = [:]
  private var byRegion: [String: Set<Int>] = [:]
  /// How often a row of a form that names neither unit nor subject was returned, by region, form
  /// and the key of what it says.
  private var rows: [String: [Int: [Int: Int]]] = [:]
  /// The tallies that count as the region's own table has them, by region: it covers units that
  /// returned nothing themselves.
  let tallies: [String: Set<Int>]

  init(tallies: [String: Set<Int>] = [:]) {
    self.tallies = tallies
  }

  /// Takes note of the forms of a unit's return that have records.
  mutating func add(_ checked: CheckedReturn, campaign: Campaign, register: Register?) {
    guard !checked.origin.isTier, checked.replacement == nil else { return }
    let accepted = checked.forms.filter { $0.counts.accepted > 0 }
    guard !accepted.isEmpty else { return }
    let numbers = Set(accepted.map(\.returned.number))
    forms[UnitKey(checked.origin, in: register), default: []].formUnion(numbers)
    guard let region = checked.origin.region else { return }
    byRegion[region, default: []].formUnion(numbers)
    for form in accepted {
      guard let definition = campaign.form(form.returned.number),
        Self.isNameless(definition)
      else { continue }
      for record in form.acceptedRecords {
        rows[region, default: [:]][definition.number, default: [:]][
          Self.key(of: record, definition), default: 0] += 1
      }
    }
  }

  /// Whether a unit has returned a form.
  func hold(_ form: Int, of unit: UnitKey) -> Bool { forms[unit]?.contains(form) == true }

  /// Whether any unit of a region has returned a form.
  func hold(_ form: Int, ofRegion region: String?) -> Bool {
    region.flatMap { byRegion[$0]?.contains(form) } == true
  }

  /// The rows of a nameless form that units of a region returned, each as often as it came.
  func rows(of form: Form, in region: String?) -> [Int: Int] {
    guard let region, Self.isNameless(form) else { return [:] }
    return rows[region]?[form.number] ?? [:]
  }

  /// Whether a form's rows say neither whose they are nor whom they are about.
  private static func isNameless(_ form: Form) -> Bool {
    form.subjects.isEmpty && form.printedRows?.totalLabel == nil
      && !form.columns.contains { $0.prefill == .unit }
  }

  /// The key of what a row says, its running number left out.
  static func key(of record: Record, _ form: Form) -> Int {
    var hasher = Hasher()
    for (column, entry) in zip(form.columns, record.entries) where column.kind != .ordinal {
      hasher.combine(TextKey.fold(entry.text))
    }
    return hasher.finalize()
  }
}
