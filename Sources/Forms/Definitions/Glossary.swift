/// The explanation of terms that goes with the forms (指标解释), its text verbatim.
public struct Glossary: Sendable {
  /// The sheet's name and heading.
  public var title: String
  /// The items in order, each with its own number.
  public var items: [String]

  /// Makes a glossary.
  public init(title: String, items: [String]) {
    self.title = title
    self.items = items
  }
}
