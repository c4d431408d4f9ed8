/// What a note says, in runs of one look.
public struct NoteText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// A stretch of text.
  public struct Run: Hashable, Sendable {
    /// The text; lines end with `\n`.
    public var text: String
    /// Whether it is bold.
    public var isBold: Bool

    /// Makes a stretch of text.
    ///
    /// - Parameters:
    ///   - text: The text; lines end with `\n`.
    ///   - isBold: Whether it is bold.
    public init(_ text: String, isBold: Bool = false) {
      self.text = text
      self.isBold = isBold
    }
  }

  /// The runs, one behind the other.
  public var runs: [Run]

  /// Makes a text of runs.
  ///
  /// - Parameter runs: The runs, one behind the other.
  public init(_ runs: [Run]) {
    self.runs = runs
  }

  /// Makes a text of one look.
  ///
  /// - Parameter value: The text.
  public init(stringLiteral value: String) {
    runs = [Run(value)]
  }

  /// The text without its looks.
  public var text: String { runs.map(\.text).joined() }
}
