/// A single number that can be named (指标).
public struct Figure: Sendable {
  /// Its id: table, line and column, such as `structure-sex/男/total`.
  public var id: String
  /// What it is called: 性别结构：男，合计.
  public var name: String
  /// What it is.
  public var value: FigureCell.Value
  /// What it counts, such as 人.
  public var unit: String
  /// What shares are of and whom it counts (基数).
  public var base: String
  /// How it is reckoned (口径); may be empty.
  public var definition: String
}

extension FigureTable {
  /// Its single figures, line by line.
  public var figures: [Figure] {
    rows.flatMap { row in
      zip(columns, row.cells).map { column, cell in
        Figure(
          id: "\(id)/\(row.key)/\(column.key)",
          name: "\(title)：\(row.labels.joined(separator: "，"))，\(column.name)",
          value: cell.value, unit: unit, base: base, definition: definition)
      }
    }
  }
}
