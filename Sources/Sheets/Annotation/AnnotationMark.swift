internal import Forms
internal import XLSX

/// By what our marks in a unit's workbook are known again, whatever office program has saved it
/// since (批注退回件).
///
/// Older copies come back: what stands here may be added to, never changed.
enum AnnotationMark {
  /// The first line of what we write into a note; all behind it is ours.
  static let noteLine = "〔盘点检查〕"
  /// Who our notes are by.
  static let author = "盘点检查"
  /// How cell A1 of our list begins.
  static let listTitle = noteLine + listName
  /// What our list is called, where the workbook has no sheet of that name.
  static let listName = "问题清单"
  /// How the line of a note begins that says which fill the cell had of its own.
  static let ownFill = "原底色："

  /// The fills of all severities.
  static let colors = Set(Severity.allCases.map(\.markColor))

  /// Whether a sheet is our list, as its first cell tells.
  static func isList(firstCell text: String) -> Bool {
    text.hasPrefix(listTitle)
  }
}

extension Severity {
  /// The fill of a cell that such a finding speaks of.
  ///
  /// Each is a shade beside those that office programs offer, so that no cell of a unit's own has
  /// it: Excel's 差 is FFC7CE, its 适中 FFEB9C, its palest blue DDEBF7.
  var markColor: RGBColor {
    switch self {
    case .error: RGBColor(0xFB_B4AF)
    case .warning: RGBColor(0xFC_E49B)
    case .notice: RGBColor(0xB9_DCF4)
    }
  }
}
