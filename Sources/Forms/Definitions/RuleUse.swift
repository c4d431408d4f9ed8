/// A rule laid on a column, a field, a form, or a return as a whole.
public struct RuleUse: Sendable {
  /// The id of the rule.
  public var ruleID: String
  /// The generic check that is laid here in place of the rule's own, if given: a rule with one id
  /// may need two.
  public var check: String?
  /// The rule's variant in whose words the check's own outcome is told here, if given.
  public var variant: String?
  /// A severity that takes the place of the rule's own here, if given.
  public var severity: Severity?
  /// Parameters that take the place of the rule's own here, key by key.
  public var parameters: Parameters
  /// Where the rule is laid on.
  public var mark: SourceMark

  /// Makes a use of a rule.
  public init(
    ruleID: String, check: String? = nil, as variant: String? = nil, severity: Severity? = nil,
    parameters: Parameters = Parameters(), mark: SourceMark
  ) {
    self.ruleID = ruleID
    self.check = check
    self.variant = variant
    self.severity = severity
    self.parameters = parameters
    self.mark = mark
  }
}
