internal import Consolidation
internal import Forms

extension StatusReport {
  /// The units as comma-separated values: a header and a row a unit, with a byte order mark, as
  /// office programs want it.
  ///
  /// - Parameter isSilentOnly: Whether only those are wanted that have returned nothing.
  /// - Returns: The rows, each with its end.
  public func csv(isSilentOnly: Bool = false) -> String {
    let head = ["单位代码", "单位名称", "地区", "系列", "状态", "逾期天数", "零报告"] + campaign.forms.map(\.label)
    let rows = (isSilentOnly ? silent : units).map { status in
      [
        status.origin.unit?.code ?? "", status.origin.unitName, status.origin.region ?? "",
        status.origin.series ?? "", status.state.rawValue, String(status.daysLate),
        status.isZeroReport ? "是" : "",
      ] + campaign.forms.map { status.form($0.number).words }
    }
    return "\u{FEFF}" + ([head] + rows).map(CSVRow.line).joined()
  }
}
