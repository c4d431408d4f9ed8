/// A name that a workbook gives to cells or to a formula (ISO 29500-1, 18.2.5).
public struct DefinedName: Sendable, Hashable {
  /// The name, such as `性别选项` or `_xlnm.Print_Titles`.
  public let name: String
  /// What it stands for, without an equals sign: `选项!$A$2:$A$3`.
  public let formula: String
  /// The ``WorksheetEntry/index`` of the only sheet where it holds; nil for the whole workbook.
  public let sheetIndex: Int?
  /// Whether the name is kept out of the user's sight.
  public let isHidden: Bool
}
