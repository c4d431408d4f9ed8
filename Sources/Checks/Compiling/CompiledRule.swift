import Forms

/// A rule ready to speak: its severities and messages by outcome.
final class CompiledRule: Sendable {
  let id: String
  /// The place among all rules, by which findings at one cell are ordered.
  let order: Int
  /// Whether what it says is for no unit's eyes.
  let isForDepartment: Bool
  private let own: RuleWords
  private let variants: [String: RuleWords]

  /// Makes a rule ready.
  ///
  /// - Parameters:
  ///   - rule: The rule as the campaign states it.
  ///   - use: Where it is laid, if anywhere: with a severity, or in the words of a variant.
  ///   - order: Its place among all rules.
  init(_ rule: Rule, laid use: RuleUse? = nil, order: Int) {
    id = rule.id
    self.order = order
    isForDepartment = rule.isForDepartment
    let chosen = use?.variant.flatMap { rule.variants[$0] }
    own = RuleWords(
      rule, chosen, severity: use?.severity ?? chosen?.severity ?? rule.severity)
    variants = rule.variants.mapValues { variant in
      RuleWords(
        rule, variant, severity: variant.severity ?? use?.severity ?? rule.severity)
    }
  }

  /// Whether the rule states a variant.
  func states(_ variant: String) -> Bool { variants[variant] != nil }

  /// Severity and words of an outcome; nil where the rule does without it.
  func words(for outcome: Outcome) -> RuleWords? {
    guard let name = outcome.variant else { return own.as(outcome.severity) }
    return (variants[name] ?? (outcome.isAlwaysRaised ? own : nil))?.as(outcome.severity)
  }
}
