internal import Forms

extension ConsolidatedWorkbook {
  static let pendingColumns = [
    ListSheet.Column(header: "序号", width: 6, isNumber: true),
    ListSheet.Column(header: "附件", width: 8),
    ListSheet.Column(header: "来源单位", width: 26),
    ListSheet.Column(header: "来源文件", width: 30),
    ListSheet.Column(header: "工作表", width: 14),
    ListSheet.Column(header: "原行号", width: 8, isNumber: true),
    ListSheet.Column(header: "退回原因", width: 50),
    ListSheet.Column(header: "原内容", width: 90),
  ]

  static let ordinalColumn = ListSheet.Column(header: "序号", width: 6, isNumber: true)

  /// Where something stands in a return.
  static let placeColumns = [
    ListSheet.Column(header: "单位", width: 26),
    ListSheet.Column(header: "文件", width: 30),
    ListSheet.Column(header: "附件", width: 8),
    ListSheet.Column(header: "工作表", width: 14),
    ListSheet.Column(header: "单元格", width: 8),
  ]

  static let releasedColumns =
    [ordinalColumn] + placeColumns + [
      ListSheet.Column(header: "规则", width: 6),
      ListSheet.Column(header: "问题", width: 50),
      ListSheet.Column(header: "放行理由", width: 36),
      ListSheet.Column(header: "批准人", width: 12),
    ]

  static let problemColumns =
    [
      ordinalColumn, ListSheet.Column(header: "程度", width: 6),
      ListSheet.Column(header: "规则", width: 6),
    ] + placeColumns + [
      ListSheet.Column(header: "问题", width: 60),
      ListSheet.Column(header: "原值（已遮盖）", width: 24),
    ]

  static let trailColumns =
    [ordinalColumn] + placeColumns + [
      ListSheet.Column(header: "栏目", width: 16),
      ListSheet.Column(header: "原值（号码已遮盖）", width: 28),
      ListSheet.Column(header: "归一为", width: 28),
      ListSheet.Column(header: "做法", width: 20),
      ListSheet.Column(header: "规则", width: 6),
    ]

  static let repeatedColumns = [
    ListSheet.Column(header: "人员编号", width: 9, isNumber: true),
    ListSheet.Column(header: "姓名（已遮盖）", width: 12),
    ListSheet.Column(header: "证件号（已遮盖）", width: 22),
    ListSheet.Column(header: "单位", width: 30),
    ListSheet.Column(header: "文件", width: 34),
    ListSheet.Column(header: "附件", width: 8),
    ListSheet.Column(header: "工作表", width: 14),
    ListSheet.Column(header: "行号", width: 8, isNumber: true),
  ]
}
