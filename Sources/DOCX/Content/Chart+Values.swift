public import XLSX

extension Chart {
  /// Makes a chart of values that stand in no sheet, for a ``Document/Figure``.
  ///
  /// - Parameters:
  ///   - kind: What it draws.
  ///   - title: The title over it; nil for none.
  ///   - categories: What the values are about.
  ///   - series: The values, a series for each colour.
  public init(
    _ kind: Kind, title: String? = nil, categories: [String],
    series: [(name: String, values: [Double?])]
  ) {
    let sheet = ChartData.sheet
    self.init(
      kind, title: title,
      categories: .down(categories, from: CellReference(row: 2, column: 1), of: sheet),
      series: series.enumerated().map { index, one in
        Series(
          name: .one(one.name, at: CellReference(row: 1, column: index + 2), of: sheet),
          values: .down(one.values, from: CellReference(row: 2, column: index + 2), of: sheet))
      })
  }
}
