internal import Checks
internal import Forms
internal import Sheets

/// Compares what units say with what regions say of them: a unit in two regions (U02), sums that
/// differ between the tiers (U03), and names that may be one unit (U04).
struct TierLedger {
  private struct Claim {
    var region: String
    var file: String
    var name: String
    var isTier: Bool
  }

  private let campaign: Campaign
  private let book: RuleBook
  private let register: Register?
  private var claims: [UnitKey: Claim] = [:]
  private var sums: [UnitKey: [Int: [Int: Int]]] = [:]
  private var regionSums: [String: [Int: [Int: Int]]] = [:]

  init(_ campaign: Campaign, _ book: RuleBook, register: Register?) {
    self.campaign = campaign
    self.book = book
    self.register = register
  }

  /// Takes note of a return.
  ///
  /// - Parameter checked: The return; those of units come before those of regions.
  /// - Returns: What there is to say about it beside the earlier ones.
  mutating func add(_ checked: CheckedReturn) -> [Finding] {
    guard checked.replacement == nil, checked.status != .unreadable else { return [] }
    if checked.origin.isTier { return addTier(checked) }
    let key = UnitKey(checked.origin, in: register)
    for form in checked.forms {
      guard let tally = campaign.form(form.returned.number).flatMap(Tally.init) else { continue }
      for record in form.acceptedRecords {
        for column in tally.counted {
          let count = tally.count(of: record, at: column) ?? 0
          let number = form.returned.number
          sums[key, default: [:]][number, default: [:]][column, default: 0] += count
          guard let region = checked.origin.region else { continue }
          regionSums[region, default: [:]][number, default: [:]][column, default: 0] += count
        }
      }
    }
    return claim(key, named: checked.origin.unitName, in: checked)
  }

  private mutating func claim(
    _ key: UnitKey, named name: String, in checked: CheckedReturn
  ) -> [Finding] {
    guard let region = checked.origin.region else { return [] }
    let new = Claim(
      region: region, file: checked.file.name, name: name, isTier: checked.origin.isTier)
    guard let known = claims[key] else {
      claims[key] = new
      return []
    }
    if known.region != region {
      return [
        book.finding(
          for: "unit-in-two-regions",
          ["unit": name, "region": region, "other": known.region], file: new.file)
      ].compactMap(\.self)
    }
    guard known.file != new.file, TextKey.fold(known.name) != TextKey.fold(name),
      known.isTier == new.isTier
    else { return [] }
    return [
      book.finding(
        for: "unit-name-variant", variant: "two", ["found": name, "unit": known.name],
        file: new.file)
    ].compactMap(\.self)
  }

  // MARK: Regions

  private mutating func addTier(_ checked: CheckedReturn) -> [Finding] {
    var found: [Finding] = []
    var seen: Set<UnitKey> = []
    for name in checked.unitNames {
      let key = UnitKey(name: name, in: register)
      if seen.insert(key).inserted { found += claim(key, named: name, in: checked) }
    }
    for form in checked.forms { found += compare(form, of: checked) }
    return found
  }

  /// Holds a region's tally against those of its units.
  ///
  /// Where rows name their units, only units that returned the form themselves are compared.
  private func compare(_ form: CheckedForm, of checked: CheckedReturn) -> [Finding] {
    let number = form.returned.number
    guard let definition = campaign.form(number), let tally = Tally(definition),
      let region = checked.origin.region, let own = regionSums[region]?[number]
    else { return [] }
    var tier: [Int: Int] = [:]
    var units: [Int: Int] = [:]
    var named: Set<UnitKey> = []
    for record in form.returned.records where form.rejections[record.row] == nil {
      if let name = record.unitName {
        let key = UnitKey(name: name, in: register)
        guard let returned = sums[key]?[number] else { continue }
        if named.insert(key).inserted { units.merge(returned, uniquingKeysWith: +) }
      }
      for column in tally.counted {
        tier[column, default: 0] += tally.count(of: record, at: column) ?? 0
      }
    }
    guard !tier.isEmpty else { return [] }
    let expected = named.isEmpty ? own : units
    return tally.counted.compactMap { column in
      let (left, right) = (expected[column, default: 0], tier[column, default: 0])
      guard left != right else { return nil }
      return book.finding(
        for: "tiers-disagree",
        [
          "column": definition.columns[column].header, "region": region, "units": String(left),
          "tier": String(right),
        ],
        file: checked.file.name, form: number)
    }
  }
}
