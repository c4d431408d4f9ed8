/// Whom or what a row of a form names, and by which columns it is known in other forms and units.
///
/// A row may name two: somebody at a post and the person behind them.
public struct Subject: Sendable {
  /// Which of a row's subjects it is, such as `current`; empty where there is only one.
  public var role: String
  /// The position of the column that identifies it, such as an identity number.
  public var identity: Int
  /// The position of the column with its name, if there is one.
  public var name: Int?
  /// The positions of columns that say the same about it in every form, by a name that the forms
  /// share, such as `title`.
  public var facts: [String: Int]

  /// Makes a subject.
  public init(role: String = "", identity: Int, name: Int? = nil, facts: [String: Int] = [:]) {
    self.role = role
    self.identity = identity
    self.name = name
    self.facts = facts
  }
}
