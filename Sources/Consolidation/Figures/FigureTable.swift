/// A table of figures: what was counted, of whom, and how.
public struct FigureTable: Sendable {
  /// Its id in the campaign's definition, the same for every scope and run.
  public var id: String
  /// Its heading.
  public var title: String
  /// What its shares are of and whom it counts (基数).
  public var base: String
  /// How it is reckoned (口径); may be empty.
  public var definition: String
  /// What its numbers count, such as 人.
  public var unit: String
  /// What stands above the labels of its lines, such as 地区 and 专业素质.
  public var stubs: [String]
  /// The columns with numbers.
  public var columns: [FigureColumn]
  /// The lines.
  public var rows: [FigureRow]
  /// The kind of chart that the definition wants for it, if any.
  public var chart: String?
  /// The keys of the columns that the chart draws; empty for those that suit its kind.
  public var drawn: [String] = []

  /// Whether the first label of a line is another than that of the line above.
  func startsBlock(at row: Int) -> Bool {
    row == 0 || stubs.count < 2 || rows[row].labels.first != rows[row - 1].labels.first
  }

  subscript(position: FigurePosition) -> FigureCell {
    get { rows[position.row].cells[position.column] }
    set { rows[position.row].cells[position.column] = newValue }
  }

  /// Works a cell out of others, which have their values.
  mutating func derive(_ derivation: FigureDerivation, at position: FigurePosition) {
    func count(_ position: FigurePosition) -> Int { self[position].count ?? 0 }
    let value: FigureCell.Value =
      switch derivation {
      case .sum(let parts): .count(parts.reduce(0) { $0 + count($1) })
      case .difference(let whole, let others, let more):
        .count(more.reduce(others.reduce(count(whole)) { $0 - count($1) }) { $0 + count($1) })
      case .ratio(let part, let whole): .share(Self.share(count(part), of: count(whole)))
      }
    self[position] = FigureCell(value, derivation: derivation)
  }

  /// A share rounded half up to four places, as office programs round; 0 of nothing.
  static func share(_ part: Int, of whole: Int) -> Double {
    guard whole > 0, part >= 0 else { return 0 }
    let (scaled, isOver) = part.multipliedReportingOverflow(by: 20_000)
    let (sum, isSumOver) = scaled.addingReportingOverflow(whole)
    guard !isOver, !isSumOver, whole <= Int.max / 2 else { return Double(part) / Double(whole) }
    return Double(sum / (whole * 2)) / 10_000
  }

  /// A mean rounded half up to two places; 0 of nothing.
  static func mean(_ sum: Int, of count: Int) -> Double {
    guard count > 0, sum >= 0, sum < Int.max / 400, count < Int.max / 4 else { return 0 }
    return Double((sum * 200 + count) / (count * 2)) / 100
  }
}
