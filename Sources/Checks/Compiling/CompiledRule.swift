import Forms

/// A rule ready to speak: its severities and messages by outcome.
final class CompiledRule: Sendable {
  let id: String
  /// The place among all rules, by which findings at one cell are ordered.
  let order: Int
  /// Whether what it says is for no unit's eyes.
  let isForDepartment: Bool
  private let own: (severity: Severity, message: MessageTemplate)
  private let variants: [String: (severity: Severity, message: MessageTemplate)]

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
    let message = MessageTemplate(rule.message)
    own = (
      use?.severity ?? chosen?.severity ?? rule.severity,
      chosen?.message.map(MessageTemplate.init) ?? message
    )
    variants = rule.variants.mapValues { variant in
      (
        variant.severity ?? use?.severity ?? rule.severity,
        variant.message.map(MessageTemplate.init) ?? message
      )
    }
  }

  /// Whether the rule states a variant.
  func states(_ variant: String) -> Bool { variants[variant] != nil }

  /// Severity and words of an outcome; nil where the rule does without it.
  func words(for outcome: Outcome) -> (severity: Severity, message: MessageTemplate)? {
    guard let name = outcome.variant else {
      return (outcome.severity ?? own.severity, own.message)
    }
    guard let stated = variants[name] ?? (outcome.isAlwaysRaised ? own : nil) else { return nil }
    return (outcome.severity ?? stated.severity, stated.message)
  }
}
