/// Why a row that is not empty is no record.
public enum IgnoredRow: String, Sendable, CaseIterable {
  /// It holds only what the blank printed or filled in by itself, or formulas without a result.
  case notFilledIn = "未填写"
  /// It is the notice's example (如：…).
  case example = "示例行"
  /// It says that there is nothing to report (零报告).
  case zeroReport = "零报告"
  /// It sums up the others.
  case total = "总计行"
  /// It is a note on how to fill the form, or other text beside the table.
  case note = "说明行"
  /// It holds the labels for signatures and dates.
  case signature = "签字行"
  /// A later version of the return has taken its place.
  case replaced = "已被新版替换"
  /// The same file was returned before.
  case repeated = "重复文件"
  /// The unit returned the form itself, and the row is of what a region put together.
  case returnedByUnit = "已由单位报送"
  /// It is part of what its region put together, which counts in its place.
  case inRegionTable = "已含在地区汇总"
  /// It lies on a sheet, or under a title, that no form's header was found on.
  case unrecognised = "未识别为报表"
}
