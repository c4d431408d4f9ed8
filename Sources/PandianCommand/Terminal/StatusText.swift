import Consolidation
import Forms
import PandianKit

/// The progress of a batch as people read it in a terminal.
struct StatusText {
  private let report: StatusReport
  private let isSilentOnly: Bool

  init(_ report: StatusReport, isSilentOnly: Bool) {
    self.report = report
    self.isSilentOnly = isSilentOnly
  }

  var lines: [String] {
    if isSilentOnly { return calls }
    return ["\(report.campaign.title)　报送进度（截止 \(report.campaign.deadline)）", ""] + regions + [""]
      + units + (report.silent.isEmpty ? [] : [""] + calls)
  }

  private var regions: [String] {
    var table = TextTable()
    table.add(["地区", "应报", "已报", "通过", "退回", "未报", "逾期", "零报告"])
    for line in report.regions { table.add(cells(line, name: line.region ?? "未定地区")) }
    table.add(cells(report.total, name: "合计"))
    return table.lines()
  }

  private func cells(_ line: StatusReport.Line, name: String) -> [String] {
    [
      name, report.hasRegister ? String(line.expected) : "—", String(line.returned),
      String(line.passed), String(line.sentBack), report.hasRegister ? String(line.silent) : "—",
      String(line.late), String(line.zeroReports),
    ]
  }

  private var units: [String] {
    var table = TextTable()
    table.add(["单位", "地区", "状态", "逾期", "错误", "警告", "未报或退回的附件"])
    for status in report.units where status.state != .silent {
      let late = status.daysLate > 0 ? "\(status.daysLate)天" : ""
      table.add([
        Terminal.safe(status.origin.unitName), status.origin.region ?? "未定",
        status.state.rawValue + (status.isZeroReport ? "（零报告）" : ""), late,
        String(status.findings[.error, default: 0]),
        String(status.findings[.warning, default: 0]), forms(status),
      ])
    }
    return table.lines()
  }

  private func forms(_ status: UnitStatus) -> String {
    guard status.state != .throughRegion, !status.origin.isTier else { return "" }
    let missing = report.campaign.forms.filter { status.form($0.number) == .missing }
    let refused = report.campaign.forms.filter { form in
      switch status.form(form.number) {
      case .records(_, let rejected): return rejected > 0
      case .sentBack: return true
      default: return false
      }
    }
    return [("未报", missing), ("退回", refused)].filter { !$0.1.isEmpty }
      .map { "\($0.0) " + $0.1.map { String($0.number) }.joined(separator: "、") }
      .joined(separator: "；")
  }

  /// The list of those to press.
  private var calls: [String] {
    var table = TextTable()
    for status in report.silent {
      table.add([
        status.origin.unit?.code ?? "", Terminal.safe(status.origin.unitName),
        status.origin.region ?? "未定", status.origin.series ?? "",
      ])
    }
    return ["催报名单：\(report.silent.count) 个单位未报"] + table.lines(indent: 2)
  }
}
