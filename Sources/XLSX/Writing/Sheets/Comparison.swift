/// A comparison with one or two formulas, each without its `=` (18.18.20, 18.18.15).
public enum Comparison: Hashable, Sendable {
  /// Not below the first and not above the second.
  case between(String, String)
  /// Below the first or above the second.
  case notBetween(String, String)
  /// The same.
  case equal(String)
  /// Not the same.
  case notEqual(String)
  /// Above.
  case greaterThan(String)
  /// Below.
  case lessThan(String)
  /// The same or above.
  case greaterThanOrEqual(String)
  /// The same or below.
  case lessThanOrEqual(String)

  /// Within a range of whole numbers.
  ///
  /// - Parameter range: The smallest and the largest.
  /// - Returns: The comparison.
  public static func within(_ range: ClosedRange<Int>) -> Comparison {
    .between(String(range.lowerBound), String(range.upperBound))
  }

  /// The operator's name in the file.
  var name: String {
    switch self {
    case .between: "between"
    case .notBetween: "notBetween"
    case .equal: "equal"
    case .notEqual: "notEqual"
    case .greaterThan: "greaterThan"
    case .lessThan: "lessThan"
    case .greaterThanOrEqual: "greaterThanOrEqual"
    case .lessThanOrEqual: "lessThanOrEqual"
    }
  }

  /// The one or two formulas.
  var formulas: [String] {
    switch self {
    case .between(let low, let high), .notBetween(let low, let high): [low, high]
    case .equal(let one), .notEqual(let one), .greaterThan(let one), .lessThan(let one),
      .greaterThanOrEqual(let one), .lessThanOrEqual(let one):
      [one]
    }
  }
}
