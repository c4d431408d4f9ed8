internal import Checks
internal import Forms
internal import Sheets

/// How the returns came in and what was found in them, as tables of figures.
///
/// They speak of units and rows, never of a person.
struct ReturnFigures {
  private let campaign: Campaign
  private let register: Register?
  private let titles: [String: String]
  private var units: UnitLedger
  private var rows: [Int: RowCounts] = [:]
  private var findings: [String: Int] = [:]
  private var severities: [String: Severity] = [:]

  /// - Parameters:
  ///   - campaign: The campaign.
  ///   - register: The units that must return; nil where nobody says.
  ///   - titles: What rules find, in few words, by the rules' ids.
  init(_ campaign: Campaign, register: Register?, titles: [String: String]) {
    self.campaign = campaign
    self.register = register
    self.titles = titles
    units = UnitLedger(deadline: campaign.deadline, register: register)
  }

  mutating func add(_ checked: CheckedReturn) {
    units.add(checked)
    for form in checked.forms { rows[form.returned.number, default: RowCounts()] += form.counts }
    for finding in checked.findings { add(finding) }
    for (rule, count) in checked.unlisted {
      guard let definition = campaign.rules[rule], !definition.isForDepartment else { continue }
      findings[rule, default: 0] += count
      severities[rule] = max(severities[rule] ?? .notice, .notice)
    }
  }

  mutating func conclude(_ conclusion: Conclusion) {
    for finding in conclusion.findings { add(finding) }
  }

  private mutating func add(_ finding: Finding) {
    guard !finding.isForDepartment else { return }
    findings[finding.rule, default: 0] += 1
    severities[finding.rule] = max(severities[finding.rule] ?? .notice, finding.severity)
  }

  /// The tables.
  var tables: [FigureTable] { [returned, counted, found] }

  // MARK: Units

  private static let unitColumns = [
    FigureColumn(key: "expected", label: "应报"), FigureColumn(key: "returned", label: "已报"),
    FigureColumn(key: "passed", label: "通过"), FigureColumn(key: "sent-back", label: "退回"),
    FigureColumn(key: "silent", label: "未报"), FigureColumn(key: "late", label: "逾期"),
    FigureColumn(key: "zero", label: "零报告"),
  ]

  private var returned: FigureTable {
    // A region that hands up its table is no unit that must return.
    let all = units.rows(in: nil).filter { !$0.origin.isTier }
    let names: [String?] = campaign.regions.map(\.name) + [nil]
    var table = FigureTable(
      id: "returns", title: "报送情况",
      base: register == nil ? "收到材料的单位（未提供单位名册，不计应报、未报）" : "单位名册所列单位和其他报送单位",
      definition: "退回指材料中有错误，其中没有错误的记录照收；逾期以收到日期为准", unit: "家", stubs: ["地区"],
      columns: Self.unitColumns, rows: [])
    for name in names {
      let own = all.filter { $0.origin.region == name }
      guard name != nil || !own.isEmpty else { continue }
      table.rows.append(
        FigureRow(
          key: name ?? "unknown", labels: [name ?? "未定地区"], cells: cells(own)))
    }
    table.addTotal()
    return table
  }

  private func cells(_ units: [UnitStatus]) -> [FigureCell] {
    func count(_ isMeant: (UnitStatus) -> Bool) -> FigureCell {
      FigureCell(.count(units.count(where: isMeant)))
    }
    let hasRegister = register != nil
    return [
      hasRegister ? count { $0.origin.unit != nil } : FigureCell(.inapplicable),
      count { $0.state != .silent },
      count { $0.state == .passed || $0.state == .throughRegion },
      count { $0.state == .sentBack || $0.state == .unreadable },
      hasRegister ? count { $0.state == .silent } : FigureCell(.inapplicable),
      count { $0.daysLate > 0 },
      count(\.isZeroReport),
    ]
  }

  // MARK: Rows

  private var counted: FigureTable {
    var table = FigureTable(
      id: "rows", title: "记录核验情况", base: "收到的各表记录", definition: "有错误的记录退回核实，不计入各项统计",
      unit: "条", stubs: ["表"],
      columns: [
        FigureColumn(key: "read", label: "收到"), FigureColumn(key: "accepted", label: "接收"),
        FigureColumn(key: "rejected", label: "退回"),
      ], rows: [])
    for form in campaign.forms {
      let counts = rows[form.number, default: RowCounts()]
      table.rows.append(
        FigureRow(
          key: "form-\(form.number)", labels: ["\(form.label) \(form.titleTail)"],
          cells: [counts.read, counts.accepted, counts.rejected].map { FigureCell(.count($0)) }))
    }
    table.addTotal()
    return table
  }

  // MARK: Findings

  private var found: FigureTable {
    let order = findings.sorted { left, right in
      let (first, second) = (severity(left.key), severity(right.key))
      return (second, right.value, left.key) < (first, left.value, right.key)
    }
    var table = FigureTable(
      id: "findings", title: "核验发现的问题", base: "收到的全部材料", definition: "一处一条；警告和提示不影响接收",
      unit: "条", stubs: ["规则", "程度", "问题"],
      columns: [FigureColumn(key: "count", label: "条数")], rows: [])
    for (rule, count) in order {
      table.rows.append(
        FigureRow(
          key: rule, labels: [rule, severity(rule).chineseName, title(of: rule)],
          cells: [FigureCell(.count(count))]))
    }
    table.addTotal()
    return table
  }

  private func severity(_ rule: String) -> Severity { severities[rule] ?? .notice }

  private func title(of rule: String) -> String {
    titles[rule] ?? campaign.rules[rule]?.message ?? rule
  }
}

extension FigureTable {
  /// Adds a line that adds up all others.
  fileprivate mutating func addTotal() {
    let lines = rows.indices
    let row = rows.count
    rows.append(
      FigureRow(
        key: "total", labels: Array(repeating: "", count: stubs.count - 1) + ["合计"], isTotal: true,
        cells: columns.map { _ in FigureCell(.count(0)) }))
    for column in columns.indices {
      let parts = lines.map { FigurePosition($0, column) }
      let isKnown = parts.isEmpty || parts.contains { self[$0].value != .inapplicable }
      if isKnown {
        derive(.sum(parts), at: FigurePosition(row, column))
      } else {
        self[FigurePosition(row, column)] = FigureCell(.inapplicable)
      }
    }
  }
}
