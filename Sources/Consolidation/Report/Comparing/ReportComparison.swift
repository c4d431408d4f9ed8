/// What has changed since an earlier report.
public struct ReportComparison: Sendable {
  /// How a main figure has changed.
  public struct Change: Sendable {
    /// Which way it went.
    public enum Direction: String, Sendable {
      /// It grew.
      case up
      /// It fell.
      case down
      /// It stayed.
      case same
      /// It is new.
      case new
      /// It is no longer there.
      case gone
      /// One of the two is kept back or no number.
      case unknown
    }

    /// By what both reports know it.
    public var id: String
    /// What it is called.
    public var name: String
    /// What it was, as a text.
    public var before: String
    /// What it is, as a text.
    public var now: String
    /// By how much it changed, as a text.
    public var difference: String
    /// By how much of what it was, as a text.
    public var growth: String
    /// Which way it went.
    public var direction: Direction
    /// The difference as programs take it; nil where there is none.
    public var number: Double?
  }

  /// What the earlier report is called.
  public var title: String
  /// The day for which it was reckoned.
  public var asOf: String
  /// The main figures, those that are gone last.
  public var changes: [Change]
  /// The names of all figures that the earlier report has not.
  public var added: [String]
  /// The names of all figures that this one has no more.
  public var removed: [String]
}
