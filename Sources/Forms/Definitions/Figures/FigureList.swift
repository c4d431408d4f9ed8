/// A list of people or things of which something is true, such as candidates for 专家库.
public struct FigureList: Sendable {
  /// Where its lines come from.
  public struct Source: Sendable {
    /// The number of the form.
    public var form: Int
    /// What has to be true of a record; nil for all.
    public var condition: FigureCondition?
    /// Why somebody is on the list, for the reader.
    public var reason: String

    /// Makes a source.
    public init(form: Int, condition: FigureCondition? = nil, reason: String) {
      self.form = form
      self.condition = condition
      self.reason = reason
    }
  }

  /// A column of the list.
  public struct Column: Sendable {
    /// Its header.
    public var header: String
    /// The id of the forms' column; forms may lack it.
    public var id: String
    /// The width in characters.
    public var width: Double

    /// Makes a column.
    public init(header: String, id: String, width: Double) {
      self.header = header
      self.id = id
      self.width = width
    }
  }

  /// By which criterion somebody is on it.
  public var note: String
  /// Where its lines come from, the first of two that name the same person first.
  public var sources: [Source]
  /// Its columns.
  public var columns: [Column]

  /// Makes a list.
  public init(note: String, sources: [Source], columns: [Column]) {
    self.note = note
    self.sources = sources
    self.columns = columns
  }
}
