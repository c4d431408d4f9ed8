/// A tally that units return, beside what the rows of a list come to (复算).
public struct FigureReconciliation: Sendable {
  /// The number of the form with the tally.
  public var tally: Int
  /// The number of the form with the list.
  public var list: Int
  /// The dimension by which the list is counted.
  public var by: Int
  /// Which values of it a column of the tally counts, by the column's position.
  public var values: [Int: [String]]
  /// Whom the tally may leave out, as the condition that is true of them.
  public var without: FigureCondition?
  /// What they are called, such as 离退休人员.
  public var withoutLabel: String

  /// Makes a reconciliation.
  public init(
    tally: Int, list: Int, by: Int, values: [Int: [String]], without: FigureCondition? = nil,
    withoutLabel: String = ""
  ) {
    self.tally = tally
    self.list = list
    self.by = by
    self.values = values
    self.without = without
    self.withoutLabel = withoutLabel
  }
}
