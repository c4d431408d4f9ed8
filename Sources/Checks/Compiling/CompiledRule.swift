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

  init(_ rule: Rule, severity: Severity? = nil, order: Int) {
    id = rule.id
    self.order = order
    isForDepartment = rule.isForDepartment
    let message = MessageTemplate(rule.message)
    own = (severity ?? rule.severity, message)
    variants = rule.variants.mapValues { variant in
      (
        variant.severity ?? severity ?? rule.severity,
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
