/// A row that was let through where a consolidated workbook was made, as its sheet 放行记录 says.
public struct HandedRelease: Sendable, Hashable {
  /// The sheet on which such workbooks list them.
  public static let sheetName = "放行记录"
  /// The headers of the columns that are read again: file, cell, rule, reason, who decided.
  public static let headers = ["文件", "单元格", "规则", "放行理由", "批准人"]

  /// The file that the unit returned.
  public var file: String
  /// The row in that file.
  public var row: Int
  /// The id of the rule.
  public var rule: String
  /// Why it was let through.
  public var reason: String
  /// Who decided it.
  public var decidedBy: String
}
