/// A table in a report, in texts as all faces show them.
public struct ReportTable: Sendable {
  /// A column with numbers.
  public struct Column: Sendable {
    /// What stands above it.
    public var label: String
    /// What stands above it and its neighbours; nil where nothing does.
    public var group: String?
  }

  /// A number as it is shown.
  public struct Cell: Sendable {
    /// The id of the figure that it shows; nil for what only this table has.
    public var figure: String?
    /// The text.
    public var text: String
  }

  /// A line.
  public struct Row: Sendable {
    /// What stands at its left.
    public var labels: [String]
    /// Its numbers.
    public var cells: [Cell]
    /// Whether it adds up others.
    public var isTotal: Bool
  }

  /// Its id, unique within the report.
  public var id: String
  /// Its heading.
  public var title: String
  /// How it is to be read; may be empty.
  public var note: String
  /// What stands above the labels of its lines.
  public var stubs: [String]
  /// Its columns with numbers.
  public var columns: [Column]
  /// Its lines.
  public var rows: [Row]
}
