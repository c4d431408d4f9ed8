/// A generic check: what it is called, and what the words of a rule may refer to.
protocol Check: Sendable {
  /// The name by which rules call it.
  static var name: String { get }
  /// The outcomes that a rule may state besides its own.
  static var variants: Set<String> { get }
  /// What messages may name besides what every message may.
  static var placeholders: Set<String> { get }
}

extension Check {
  static var variants: Set<String> { [] }
  static var placeholders: Set<String> { [] }
}
