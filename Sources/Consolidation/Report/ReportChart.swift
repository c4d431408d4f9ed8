public import Forms

/// A chart in a report: what it shows, not how it looks.
public struct ReportChart: Sendable {
  /// Numbers that are drawn alike.
  public struct Series: Sendable {
    /// What they are called.
    public var name: String
    /// The numbers, one a category; nil where one is kept back or cannot be.
    public var values: [Double?]
    /// The numbers as texts.
    public var texts: [String]
  }

  /// The table that it is of.
  public var table: String
  /// Its heading.
  public var title: String
  /// Its kind.
  public var kind: FigureChartKind
  /// What the numbers are of, such as 男 and 女.
  public var categories: [String]
  /// The numbers.
  public var series: [Series]
  /// What they count, such as 人.
  public var unit: String
  /// Whether they are shares, from 0 to 1.
  public var isShare: Bool

  /// The chart in words, for those who do not see it.
  public var description: String {
    let lines = categories.enumerated().map { index, category in
      let numbers = series.map { series in
        let text = series.texts.indices.contains(index) ? series.texts[index] : ""
        return series.name.isEmpty || self.series.count == 1 ? text : "\(series.name) \(text)"
      }
      return "\(category)：\(numbers.joined(separator: "，"))"
    }
    return lines.joined(separator: "；") + "。"
  }
}
