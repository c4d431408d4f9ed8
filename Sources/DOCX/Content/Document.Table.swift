extension Document {
  /// A table as wide as the line, with thin borders.
  public struct Table: Hashable, Sendable {
    /// The most columns of a table (Word's limit).
    public static let maximumColumns = 63

    /// What stands above it, behind its number (“表1 ”); nil for neither.
    public var caption: String?
    /// Its columns, from left to right.
    public var columns: [Column]
    /// The rows that each of its pages begins with.
    public var header: [Row]
    /// The rows below.
    public var rows: [Row]
    /// What stands below it, in small characters; nil for nothing.
    public var note: Text?

    /// Makes a table.
    ///
    /// - Parameters:
    ///   - caption: What stands above it, without its number.
    ///   - columns: Its columns.
    ///   - header: The rows that each of its pages begins with.
    ///   - rows: The rows below.
    ///   - note: What stands below it.
    public init(
      caption: String? = nil, columns: [Column], header: [Row] = [], rows: [Row],
      note: Text? = nil
    ) {
      self.caption = caption
      self.columns = columns
      self.header = header
      self.rows = rows
      self.note = note
    }
  }
}
