/// A column of a form.
public struct Column: Sendable {
  /// Its name in records, rules and program output, such as `id_number`; unique within the form.
  public var id: String
  /// The header text as the notice has it, without line breaks.
  public var header: String
  /// The upper header that spans it and its neighbours, such as 高级职称.
  public var group: String?
  /// Other header texts by which it is known.
  public var aliases: [String]
  /// What its cells hold.
  public var kind: ColumnKind
  /// Whether a blank marks an empty cell of a begun row.
  public var isRequired: Bool
  /// The width in characters of the normal font.
  public var width: Double
  /// What the blank tells who selects a cell of it, if anything.
  public var prompt: String?
  /// Whether a merged cell speaks for the rows that it spans (as 单位 does, and 姓名 does not).
  public var fillsDown: Bool
  /// How the blank fills the column in by itself.
  public var prefill: Prefill?
  /// The ids of the columns whose sum it is (小计), which a blank writes as a formula.
  public var sumOf: [String]
  /// The rules for its cells, in the order in which they are applied.
  public var rules: [RuleUse]
  /// Where the column is defined.
  public var mark: SourceMark

  /// What a blank puts into every row of a column.
  public enum Prefill: String, Sendable, CaseIterable {
    /// The running number.
    case ordinal
    /// The name of the unit.
    case unit
    /// The region of the unit.
    case region
  }
}
