/// One of a campaign's tables (附件): its title, columns, fields, notes and rules.
public struct Form: Sendable {
  /// Its number in the notice, from 1.
  public var number: Int
  /// The part of the title that never changes, such as 专业技术人才盘点信息汇总表.
  public var titleTail: String
  /// What stands before the tail while no series is put in, such as `XX工程（经济、工艺美术）`.
  public var titlePlaceholder: String
  /// The leaf columns from left to right.
  public var columns: [Column]
  /// Fields above the header row, such as 填报单位（盖章）：.
  public var headerFields: [FormField]
  /// Fields below the table, such as 填报人：.
  public var footerFields: [FormField]
  /// The notes on how to fill it (填表说明), verbatim, one an entry, without their numbers.
  public var notes: [String]
  /// The rows that a blank prints, such as the six regions of a tally; empty for most forms.
  public var printedRows: PrintedRows?
  /// Whom or what its rows name; empty where they name nobody that other forms know.
  public var subjects: [Subject]
  /// Rules about the form as a whole or about more than one of its rows.
  public var rules: [RuleUse]
  /// Whether the sheet is printed across (landscape).
  public var isLandscape: Bool
  /// Where the form is defined.
  public var mark: SourceMark

  /// Whether the header has two levels.
  public var hasGroups: Bool { columns.contains { $0.group != nil } }

  /// The position of a column among ``columns``, by its id.
  public func index(of columnID: String) -> Int? {
    columns.firstIndex { $0.id == columnID }
  }

  /// The title with a series put in, or with the placeholder where there is none.
  public func title(for series: Series?) -> String {
    (series?.name ?? titlePlaceholder) + titleTail
  }

  /// What the form is called in lists and as a sheet: 附件1.
  public var label: String { "附件\(number)" }
}
