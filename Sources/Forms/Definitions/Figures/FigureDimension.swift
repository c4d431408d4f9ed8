/// A way of sorting records into lines or columns of a table, such as 年龄段.
public struct FigureDimension: Sendable {
  /// By what records are sorted.
  public enum Source: Sendable {
    /// By the region of the return.
    case region
    /// By the series of the return.
    case series
    /// By the form that they stand in.
    case form
    /// By the value of a column, named by its id.
    case value(column: String)
    /// By the level of the title in a column.
    case level(column: String)
    /// By the number in a column, within bounds that each are the highest of a band; an identity
    /// number stands for the age on the campaign's reference date.
    case number(column: String, bounds: [Int])
    /// By the first case that is true of them; by a last label where none is.
    case cases([FigureCase])
    /// By the class to which the national catalogue counts a major, found by its code, else by
    /// its name; where it is in no catalogue, by the text of a third column.
    case majorClass(code: String?, name: String, otherwise: String?)
  }

  /// The id by which tables name it.
  public var id: String
  /// What it is called above its column.
  public var header: String
  /// By what records are sorted.
  public var source: Source
  /// The values in order; nil where whatever is found makes a line.
  public var values: [String]?
  /// What values are called where that is not what they are.
  public var labels: [String: String]

  /// Makes a dimension.
  public init(
    id: String, header: String, source: Source, values: [String]? = nil,
    labels: [String: String] = [:]
  ) {
    self.id = id
    self.header = header
    self.source = source
    self.values = values
    self.labels = labels
  }

  /// Whether it sorts by region, of which a region's own workbook has one.
  public var isRegion: Bool {
    if case .region = source { true } else { false }
  }

  /// Whether it sorts by form.
  public var isForm: Bool {
    if case .form = source { true } else { false }
  }

  /// The ids of the columns that a record must have for it.
  var columns: [String] {
    switch source {
    case .region, .series, .form: []
    case .value(let column), .level(let column), .number(let column, _): [column]
    case .cases(let cases): cases.flatMap { $0.condition.clauses.map(\.column) }
    case .majorClass(let code, let name, let otherwise):
      [code, name, otherwise].compactMap(\.self)
    }
  }
}
