/// A style that some cells take on when something is true of them (ISO 29500-1, 18.3.1.10).
public struct ConditionalFormat: Hashable, Sendable {
  /// What must be true.
  public enum Rule: Hashable, Sendable {
    /// A formula, written for the first cell of the first range and without its `=`.
    case expression(String)
    /// A comparison of the cell's value.
    case cellIs(Comparison)
    /// The value stands in the ranges more than once.
    case duplicateValues
    /// The value stands in the ranges once.
    case uniqueValues
  }

  /// What must be true.
  public var rule: Rule
  /// The cells.
  public var ranges: [CellRange]
  /// What changes about a cell's look.
  public var style: DifferentialStyle
  /// Whether formats that were added later are not asked once this one is true.
  public var stopsIfTrue: Bool

  /// Makes a conditional format.
  ///
  /// - Parameters:
  ///   - rule: What must be true.
  ///   - ranges: The cells.
  ///   - style: What changes about a cell's look.
  ///   - stopsIfTrue: Whether formats that were added later are not asked once this one is true.
  public init(
    _ rule: Rule, ranges: [CellRange], style: DifferentialStyle, stopsIfTrue: Bool = false
  ) {
    self.rule = rule
    self.ranges = ranges
    self.style = style
    self.stopsIfTrue = stopsIfTrue
  }
}
