/// How many people a list has of some kinds: at least so many, and at most, where a row does not
/// say for certain what it is.
struct HeadCount {
  /// Those whose kind is certain, by kind.
  private var certain: [String: Int] = [:]
  /// Those who may not count although their kind is certain, by kind.
  private var possible: [String: Int] = [:]
  /// Those who may be of any kind.
  private var open = 0

  /// Counts one.
  ///
  /// - Parameters:
  ///   - kind: The kind; nil where nobody can say.
  ///   - isCertain: Whether the row counts for certain.
  mutating func add(_ kind: String?, isCertain: Bool) {
    guard let kind else {
      open += 1
      return
    }
    if isCertain {
      certain[kind, default: 0] += 1
    } else {
      possible[kind, default: 0] += 1
    }
  }

  /// How many there may be of some kinds together.
  func range(of kinds: [String]) -> ClosedRange<Int> {
    let least = kinds.reduce(0) { $0 + (certain[$1] ?? 0) }
    return least...kinds.reduce(least + open) { $0 + (possible[$1] ?? 0) }
  }
}
