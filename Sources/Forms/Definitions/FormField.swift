/// A labelled entry outside the table, such as 填报单位（盖章）： or 审核人：.
public struct FormField: Sendable {
  /// Its name in program output and rules, such as `reporting_unit`.
  public var id: String
  /// The label as the notice has it, without the colon.
  public var label: String
  /// Other labels by which it is known.
  public var aliases: [String]
  /// What it holds.
  public var kind: Kind
  /// The rules for it.
  public var rules: [RuleUse]
  /// Where the field is defined.
  public var mark: SourceMark

  /// What a field holds.
  public enum Kind: String, Sendable, CaseIterable {
    /// Free text, such as a name.
    case text
    /// The name of the unit that returns the form.
    case unit
    /// A day.
    case date
  }
}
