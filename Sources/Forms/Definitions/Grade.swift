/// How much of people the outputs of a consolidation show (版本).
public enum Grade: String, Sendable, CaseIterable {
  /// Everything that the forms hold, for the office alone.
  case `internal`
  /// What is handed up: without what the campaign keeps back, such as appraisals of named people.
  case official
  /// What more eyes may see: nobody's number or name, and no small groups.
  case masked

  /// What people call it.
  public var chineseName: String {
    switch self {
    case .internal: "内部本"
    case .official: "报送本"
    case .masked: "脱敏本"
    }
  }
}
