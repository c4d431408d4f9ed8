internal import Checks
internal import Forms

/// Keeps the list of findings readable: of each rule so many a unit are listed, the others are
/// summed up.
struct FindingLimit {
  /// A rule's findings in a unit.
  private struct Kind: Hashable {
    var unit: String
    var rule: String
  }

  /// A line that sums up what is not listed.
  struct Summary {
    var unit: String
    var rule: String
    var severity: Severity
    var count: Int
  }

  /// How many findings of a rule are listed for a unit.
  let most: Int
  private var listed: [Kind: Int] = [:]
  private var positions: [Kind: Int] = [:]
  /// What is not listed, by rule and unit, in the order in which it came.
  private(set) var summaries: [Summary] = []

  init(_ most: Int) {
    self.most = most
  }

  /// How many findings are not listed.
  var count: Int { summaries.reduce(0) { $0 + $1.count } }

  /// Whether a finding is to be listed; otherwise it is summed up.
  mutating func lists(_ finding: Finding, of unit: String) -> Bool {
    let kind = Kind(unit: unit, rule: finding.rule)
    guard listed[kind, default: 0] >= most else {
      listed[kind, default: 0] += 1
      return true
    }
    sum(1, finding.rule, finding.severity, of: unit)
    return false
  }

  /// Sums up findings that nobody kept.
  mutating func sum(_ count: Int, _ rule: String, _ severity: Severity, of unit: String) {
    let kind = Kind(unit: unit, rule: rule)
    guard let position = positions[kind] else {
      positions[kind] = summaries.count
      summaries.append(Summary(unit: unit, rule: rule, severity: severity, count: count))
      return
    }
    summaries[position].count += count
  }
}
