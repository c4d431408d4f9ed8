internal import Forms
internal import XLSX

/// What a unit returned, form by form.
struct StatusRow {
  let origin: Origin
  private(set) var fileCount = 0
  private var hasUnreadable = false
  private var forms: [Int: RowCounts] = [:]
  private var findings: [Severity: Int] = [:]

  init(origin: Origin) {
    self.origin = origin
  }

  /// Whether nothing came.
  var isSilent: Bool { fileCount == 0 }

  /// Whether something came, and no error is in it.
  var isClean: Bool { !isSilent && !hasUnreadable && findings[.error, default: 0] == 0 }

  mutating func add(_ checked: CheckedReturn) {
    fileCount += 1
    if checked.status == .unreadable { hasUnreadable = true }
    for form in checked.forms {
      forms[form.returned.number, default: RowCounts()] += form.counts
    }
    findings.merge(checked.findingCounts, uniquingKeysWith: +)
  }

  /// The columns of the list.
  static func columns(_ campaign: Campaign) -> [ListSheet.Column] {
    [
      ListSheet.Column(header: "序号", width: 6, isNumber: true),
      ListSheet.Column(header: "单位代码", width: 12),
      ListSheet.Column(header: "单位名称", width: 30),
      ListSheet.Column(header: "地区", width: 8),
      ListSheet.Column(header: "系列", width: 14),
      ListSheet.Column(header: "状态", width: 10),
    ]
      + campaign.forms.map { ListSheet.Column(header: $0.label, width: 12) }
      + [Severity.error, .warning, .notice].map {
        ListSheet.Column(header: $0.chineseName, width: 7, isNumber: true)
      }
  }

  /// The cells of the row.
  func cells(number: Int, campaign: Campaign) -> [CellContent] {
    let head: [CellContent] = [
      .integer(number), .string(origin.unit?.code ?? ""), .string(origin.unitName),
      .string(origin.region ?? "未定地区"), .string(origin.series ?? ""), .string(state),
    ]
    let body = campaign.forms.map { CellContent.string(state(of: $0.number)) }
    let tail = [Severity.error, .warning, .notice].map {
      CellContent.integer(findings[$0, default: 0])
    }
    return head + body + tail
  }

  private var state: String {
    if isSilent { return "未报" }
    if isClean { return "通过" }
    return hasUnreadable && forms.isEmpty ? "无法读取" : "有错误"
  }

  private func state(of form: Int) -> String {
    guard let counts = forms[form] else { return "未报" }
    if counts.read == 0 { return "无数据" }
    if counts.rejected == 0 { return "通过 \(counts.accepted)" }
    return counts.accepted == 0
      ? "退回 \(counts.rejected)" : "通过 \(counts.accepted) 退回 \(counts.rejected)"
  }
}
