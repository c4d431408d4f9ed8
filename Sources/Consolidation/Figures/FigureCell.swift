/// A number in a table of figures.
public struct FigureCell: Hashable, Sendable {
  /// What it is.
  public enum Value: Hashable, Sendable {
    /// So many.
    case count(Int)
    /// A share of a whole, from 0 to 1, rounded to four places.
    case share(Double)
    /// A mean, rounded to two places.
    case mean(Double)
    /// Nothing: what its line says cannot be in its column.
    case inapplicable
    /// A number that is there, and kept back: it would tell too much of few people.
    case withheld
  }

  /// What it is.
  public var value: Value
  /// How it comes from other cells of its table; nil where it was counted.
  public var derivation: FigureDerivation?

  /// Makes a cell.
  public init(_ value: Value, derivation: FigureDerivation? = nil) {
    self.value = value
    self.derivation = derivation
  }

  /// The count; nil where it is something else.
  public var count: Int? {
    guard case .count(let count) = value else { return nil }
    return count
  }
}
