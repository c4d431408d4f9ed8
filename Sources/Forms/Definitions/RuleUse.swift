/// A rule laid on a column, a field or a form.
public struct RuleUse: Sendable {
  /// The id of the rule.
  public var ruleID: String
  /// A severity that takes the place of the rule's own here, if given.
  public var severity: Severity?
  /// Parameters that take the place of the rule's own here, key by key.
  public var parameters: Parameters
  /// Where the rule is laid on.
  public var mark: SourceMark

  /// Makes a use of a rule.
  public init(
    ruleID: String, severity: Severity? = nil, parameters: Parameters = Parameters(),
    mark: SourceMark
  ) {
    self.ruleID = ruleID
    self.severity = severity
    self.parameters = parameters
    self.mark = mark
  }
}
