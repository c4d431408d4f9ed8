import Forms

/// What a check has to say about a cell, a field or a form, before the rule puts it in words.
struct Outcome {
  /// The name of the variant; nil for the rule's own words.
  var variant: String?
  /// Whether the rule's own words are taken where it does not state the variant.
  var isAlwaysRaised: Bool
  /// A severity that the definition gives to this very case, if any.
  var severity: Severity?
  /// What the placeholders of the message stand for.
  var arguments: [(name: String, text: String)]

  /// The rule's own outcome.
  init(severity: Severity? = nil, _ arguments: [(name: String, text: String)] = []) {
    variant = nil
    isAlwaysRaised = true
    self.severity = severity
    self.arguments = arguments
  }

  /// A variant, which is raised only where the rule states it.
  init(
    variant: String, severity: Severity? = nil, always isAlwaysRaised: Bool = false,
    _ arguments: [(name: String, text: String)] = []
  ) {
    self.variant = variant
    self.isAlwaysRaised = isAlwaysRaised
    self.severity = severity
    self.arguments = arguments
  }
}
