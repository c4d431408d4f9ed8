internal import Forms
internal import Sheets

/// What units returned themselves: beside it, what a region says of the same units counts nowhere.
struct ReturnedForms: Sendable {
  private var forms: [UnitKey: Set<Int>] = [:]
  private var byRegion: [String: Set<Int>] = [:]

  /// Takes note of the forms of a unit's return that have records.
  mutating func add(_ checked: CheckedReturn, register: Register?) {
    guard !checked.origin.isTier, checked.replacement == nil else { return }
    let numbers = checked.forms.filter { $0.counts.accepted > 0 }.map(\.returned.number)
    guard !numbers.isEmpty else { return }
    forms[UnitKey(checked.origin, in: register), default: []].formUnion(numbers)
    if let region = checked.origin.region { byRegion[region, default: []].formUnion(numbers) }
  }

  /// Whether a unit has returned a form.
  func hold(_ form: Int, of unit: UnitKey) -> Bool { forms[unit]?.contains(form) == true }

  /// Whether any unit of a region has returned a form.
  func hold(_ form: Int, ofRegion region: String?) -> Bool {
    region.flatMap { byRegion[$0]?.contains(form) } == true
  }
}
