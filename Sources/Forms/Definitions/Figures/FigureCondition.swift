/// What has to be true of a record for a figure to count it.
public struct FigureCondition: Sendable {
  /// How its clauses are put together.
  public enum Junction: String, Sendable, CaseIterable {
    /// All must hold.
    case all
    /// One is enough.
    case any
    /// One is enough, and the column's text need only contain one of the values.
    case contains
  }

  /// What a column has to hold.
  public struct Clause: Sendable {
    /// The column's id.
    public var column: String
    /// The values, of which one is enough.
    ///
    /// A title may be named by its level; an empty value is a blank cell, `*` any that is not, `#`
    /// one with six digits or more.
    public var values: [String]

    /// Makes a clause.
    public init(column: String, values: [String]) {
      self.column = column
      self.values = values
    }
  }

  /// How the clauses are put together.
  public var junction: Junction
  /// The clauses.
  public var clauses: [Clause]

  /// Makes a condition.
  public init(_ junction: Junction, _ clauses: [Clause]) {
    self.junction = junction
    self.clauses = clauses
  }
}
