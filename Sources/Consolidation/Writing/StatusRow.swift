internal import Forms
internal import XLSX

/// A unit's line on the sheet 报送情况.
struct StatusRow {
  private let status: UnitStatus

  init(_ status: UnitStatus) {
    self.status = status
  }

  static func columns(_ campaign: Campaign) -> [ListSheet.Column] {
    [
      ListSheet.Column(header: "序号", width: 6, isNumber: true),
      ListSheet.Column(header: "单位代码", width: 12),
      ListSheet.Column(header: "单位名称", width: 30),
      ListSheet.Column(header: "地区", width: 8),
      ListSheet.Column(header: "系列", width: 14),
      ListSheet.Column(header: "状态", width: 12),
    ]
      + campaign.forms.map { ListSheet.Column(header: $0.label, width: 12) }
      + [Severity.error, .warning, .notice].map {
        ListSheet.Column(header: $0.chineseName, width: 7, isNumber: true)
      }
      + [ListSheet.Column(header: "逾期天数", width: 9, isNumber: true)]
  }

  func cells(number: Int, campaign: Campaign, _ disclosure: Disclosure) -> [CellContent] {
    let origin = status.origin
    let head: [CellContent] = [
      .integer(number), .string(origin.unit?.code ?? ""),
      .string(disclosure.unitName(origin.unitName)),
      .string(origin.region ?? "未定地区"), .string(origin.series ?? ""),
      .string(status.state.rawValue),
    ]
    let body = campaign.forms.map {
      let state = status.form($0.number)
      return CellContent.string(disclosure.masksPeople ? state.plainWords : state.words)
    }
    let tail = [Severity.error, .warning, .notice].map {
      CellContent.integer(status.findings[$0, default: 0])
    }
    return head + body + tail + [.integer(status.daysLate)]
  }
}

extension UnitStatus.FormState {
  /// The state as tables have it: 通过 12 退回 1.
  public var words: String {
    switch self {
    case .missing: "未报"
    case .zeroReport: "零报告"
    case .empty: "无数据"
    case .sentBack(let accepted, let rejected): "整表退回（行：通过 \(accepted) 退回 \(rejected)）"
    case .records(let accepted, 0): "通过 \(accepted)"
    case .records(0, let rejected): "退回 \(rejected)"
    case .records(let accepted, let rejected): "通过 \(accepted) 退回 \(rejected)"
    }
  }

  /// The state without how many records there are, for outputs that tell no small groups.
  var plainWords: String {
    switch self {
    case .missing, .zeroReport, .empty: words
    case .sentBack: "整表退回"
    case .records(_, 0): "通过"
    case .records(0, _): "退回"
    case .records: "部分通过"
    }
  }
}
