/// A table of figures as a campaign defines it.
public struct FigureTablePlan: Sendable {
  /// How a table is made.
  public enum Kind: Sendable {
    /// Lines by a dimension; columns by another one with a single measure, or a column a measure.
    case tabulation
    /// How many subjects each form has in common with each other one.
    case overlap(forms: [Int])
    /// A tally that units return beside what the rows of a list come to.
    case reconciliation(FigureReconciliation)

    /// Whether it holds a tally against a list.
    public var isReconciliation: Bool {
      if case .reconciliation = self { true } else { false }
    }
  }

  /// What a share is of.
  public enum Share: String, Sendable, CaseIterable {
    /// Of the total of its column.
    case column
    /// Of the total of all columns.
    case all
  }

  /// Its id, unique within the campaign.
  public var id: String
  /// Its heading.
  public var title: String
  /// What its shares are of and whom it counts (基数).
  public var base: String
  /// How it is reckoned (口径); may be empty.
  public var definition: String
  /// What its numbers count, such as 人.
  public var unit: String
  /// How it is made.
  public var kind: Kind
  /// The dimension by which it falls into blocks, if it does.
  public var layers: Int?
  /// The dimension of its lines.
  public var rows: Int?
  /// The dimension of its columns; nil for a column a measure.
  public var columns: Int?
  /// What it counts; one where its columns go by a dimension.
  public var measures: [FigureMeasure]
  /// What the share that stands beside each count is of; nil for no shares.
  public var shares: Share?
  /// Whether lines without any count are left out.
  public var hidesEmpty: Bool
  /// How many lines it has at most, the others summed up in one; nil for no limit.
  public var limit: Int?
  /// The kind of chart that shows it, such as `stacked-bar` (``FigureChartKind``).
  public var chart: String?
  /// The keys of the columns that the chart draws; empty for those that suit its kind.
  public var drawn: [String] = []

  /// Makes a table without measures yet.
  public init(
    id: String, title: String, base: String, definition: String = "", unit: String = "人",
    kind: Kind = .tabulation
  ) {
    self.id = id
    self.title = title
    self.base = base
    self.definition = definition
    self.unit = unit
    self.kind = kind
    measures = []
    hidesEmpty = false
  }
}
