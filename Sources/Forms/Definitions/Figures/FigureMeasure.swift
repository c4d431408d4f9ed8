/// What a table counts, adds up or compares.
public struct FigureMeasure: Sendable {
  /// How a number comes about.
  public enum Operation: Sendable {
    /// The number of records.
    case rows
    /// The number of people or things that records name, each counted once: at the first record
    /// that names it.
    case subjects
    /// The number of units that a record came from, each counted once a line.
    case units
    /// The number of different texts of some columns within a unit.
    case distinct([String])
    /// The sum of a column.
    case sum(String)
    /// The mean of a column's numbers.
    case mean(String)
    /// The highest of a column's numbers.
    case highest(String)
    /// Another measure less some others, by their positions in the table.
    case difference(Int, minus: [Int])
    /// The share that a measure has of another.
    case ratio(Int, of: Int)
  }

  /// Its id, unique within its table.
  public var id: String
  /// What stands above its column.
  public var label: String
  /// How the number comes about.
  public var operation: Operation
  /// The numbers of the forms whose records it looks at.
  public var forms: [Int]
  /// Which of the subjects of a row it counts; nil for the first.
  public var role: String?
  /// What has to be true of a record; nil for all.
  public var condition: FigureCondition?
  /// The dimension that gives a record's line where that is not the table's own.
  public var rows: Int?
  /// Whether a record's line is the one whose text its own text contains, or the other way round.
  public var isMatched: Bool

  /// Makes a measure.
  public init(
    id: String, label: String, operation: Operation, forms: [Int], role: String? = nil,
    condition: FigureCondition? = nil, rows: Int? = nil, isMatched: Bool = false
  ) {
    self.id = id
    self.label = label
    self.operation = operation
    self.forms = forms
    self.role = role
    self.condition = condition
    self.rows = rows
    self.isMatched = isMatched
  }
}
