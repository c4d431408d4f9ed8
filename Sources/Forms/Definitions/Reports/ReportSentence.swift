/// A sentence of a report with places that figures fill in.
public struct ReportSentence: Sendable {
  /// A piece of it.
  public enum Piece: Sendable {
    /// Words as they stand.
    case text(String)
    /// A number with its unit, or a share.
    case figure(FigureExpression)
    /// The lines of a table with their numbers, one after another.
    case lines(table: String, column: String, most: Int?)
  }

  /// The pieces in order.
  public var pieces: [Piece]

  /// Makes a sentence.
  public init(_ pieces: [Piece]) {
    self.pieces = pieces
  }
}
