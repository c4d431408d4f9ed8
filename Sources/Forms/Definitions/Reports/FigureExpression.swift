/// How a number in a report comes from figures: a sum of some less others, or the share that one
/// such sum has of another.
public struct FigureExpression: Hashable, Sendable {
  /// A figure that is added or taken away.
  public struct Term: Hashable, Sendable {
    /// The figure's id, such as `structure-sex/男/total`.
    public var figure: String
    /// Whether it is taken away.
    public var isTakenAway: Bool

    /// Makes one.
    public init(_ figure: String, isTakenAway: Bool = false) {
      self.figure = figure
      self.isTakenAway = isTakenAway
    }
  }

  /// What is added up.
  public var terms: [Term]
  /// What it is a share of; nil where it is no share.
  public var base: [Term]?

  /// Makes an expression.
  public init(_ terms: [Term], of base: [Term]? = nil) {
    self.terms = terms
    self.base = base
  }

  /// The expression as one reads it, the same for every run: what later reports know it by.
  public var id: String {
    let parts = Self.text(terms)
    return base.map { "\(parts) % \(Self.text($0))" } ?? parts
  }

  private static func text(_ terms: [Term]) -> String {
    terms.enumerated().map { index, term in
      index == 0 && !term.isTakenAway
        ? term.figure : "\(term.isTakenAway ? "-" : "+") \(term.figure)"
    }.joined(separator: " ")
  }
}
