import Forms

/// How grave an outcome of a rule is, and what is said of it to whom.
struct RuleWords: Sendable {
  var severity: Severity
  /// What the office is told that takes returns in, and the unit too unless it has ``toUnit``.
  let message: MessageTemplate
  /// What the unit concerned is told in place of the message.
  let toUnit: MessageTemplate?

  /// The words of a rule, or of one of its variants.
  init(_ rule: Rule, _ variant: Rule.Variant?, severity: Severity) {
    self.severity = severity
    message = MessageTemplate(variant?.message ?? rule.message)
    toUnit = Self.messageToUnit(of: rule, variant).map(MessageTemplate.init)
  }

  /// What a unit is told of an outcome.
  ///
  /// Words of the rule's own fit no variant that has a message of its own: it may be about another
  /// matter altogether.
  static func messageToUnit(of rule: Rule, _ variant: Rule.Variant?) -> String? {
    variant?.messageToUnit ?? (variant?.message == nil ? rule.messageToUnit : nil)
  }

  /// The same words, for a case as grave as the check says.
  func `as`(_ severity: Severity?) -> RuleWords {
    guard let severity else { return self }
    var words = self
    words.severity = severity
    return words
  }
}
