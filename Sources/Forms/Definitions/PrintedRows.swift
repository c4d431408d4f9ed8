/// Rows that the blank itself prints in a form: they are no records until a unit adds to them.
public struct PrintedRows: Sendable {
  /// The column that the printed values stand in, by id.
  public var column: String
  /// The printed values from top to bottom, such as the six regions.
  public var values: [String]
  /// The label of a last row that sums up the others (总计), if the form has one.
  public var totalLabel: String?

  /// Makes printed rows.
  public init(column: String, values: [String], totalLabel: String? = nil) {
    self.column = column
    self.values = values
    self.totalLabel = totalLabel
  }
}
