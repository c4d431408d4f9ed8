import Checks
import Consolidation
import Forms
import PandianKit

/// A check's report for people: by unit, file and form, the gravest first.
struct CheckText {
  private let campaign: Campaign
  private let report: CheckReport
  private let listsNotices: Bool
  private let hasColor = Terminal.hasColor

  /// How many cells a line of notices of one rule names.
  private static let namedCells = 6

  init(_ campaign: Campaign, _ report: CheckReport, listsNotices: Bool) {
    self.campaign = campaign
    self.report = report
    self.listsNotices = listsNotices
  }

  var lines: [String] {
    var lines: [String] = []
    let byFile = Dictionary(grouping: report.findings) { $0.file ?? "" }
    var lastUnit: String?
    for file in report.files {
      let findings = byFile[file.file] ?? []
      let unit = file.origin.unit?.code ?? file.origin.unitName
      if unit != lastUnit {
        if lastUnit != nil { lines.append("") }
        lines.append(heading(file))
        lastUnit = unit
      }
      lines += section(file, findings)
    }
    lines += trail
    lines.append("")
    lines += summary
    return lines
  }

  // MARK: Files

  private func heading(_ file: CheckReport.File) -> String {
    let places = [file.origin.unit?.code, file.origin.region, file.origin.series]
      .compactMap(\.self).joined(separator: " · ")
    let name = Terminal.safe(file.origin.unitName)
    return bold("■ \(name)\(places.isEmpty ? "" : "（\(places)）")")
  }

  private func section(_ file: CheckReport.File, _ findings: [Finding]) -> [String] {
    var lines = ["  \(Terminal.safe(file.file))  \(status(file.status))"]
    lines += table(findings.filter { $0.form == nil || $0.sheet == nil }, indent: 4)
    for form in file.forms {
      let own = findings.filter { $0.form == form.number && $0.sheet == form.sheet }
      let title = campaign.form(form.number).map { "\($0.label) \($0.titleTail)" } ?? ""
      let errors = own.contains { $0.severity > .notice }
      lines.append(
        "    \(title)：\(Self.words(for: form.rows))\(errors || form.rows.rejected > 0 ? "" : " ✓")")
      lines += table(own, indent: 6)
    }
    return lines
  }

  private static func words(for rows: RowCounts) -> String {
    var text = "\(rows.read) 行，接收 \(rows.accepted)，退回 \(rows.rejected)"
    let ignored = rows.ignored.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.rawValue) \($0.value)" }
    if !ignored.isEmpty { text += "（另有不计：\(ignored.joined(separator: "、"))）" }
    return text
  }

  private func status(_ status: CheckedReturn.Status) -> String {
    switch status {
    case .accepted: color("通过", 32)
    case .hasErrors: color("有错误", 31)
    case .unreadable: color("无法读取", 31)
    case .replaced: color("不计（已有新版）", 36)
    }
  }

  /// What was read another way than it stands, file by file.
  private var trail: [String] {
    guard !report.trail.isEmpty else { return [] }
    var table = TextTable()
    var lines = ["", bold("归一化")]
    var lastFile: String?
    for (file, line) in report.trail {
      if file != lastFile {
        lines += table.lines(indent: 4)
        table = TextTable()
        lines.append("  " + Terminal.safe(file))
        lastFile = file
      }
      table.add([
        campaign.form(line.form)?.label ?? "", line.place.description, line.rule ?? "",
        Terminal.safe(line.header), Terminal.safe("“\(line.raw)”→“\(line.value)”"), line.manner,
      ])
    }
    return lines + table.lines(indent: 4)
  }

  // MARK: Findings

  private func table(_ findings: [Finding], indent: Int) -> [String] {
    var table = TextTable()
    for severity in [Severity.error, .warning] {
      for finding in findings where finding.severity == severity { table.add(row(finding)) }
    }
    let notices = findings.filter { $0.severity == .notice }
    if listsNotices {
      for finding in notices { table.add(row(finding)) }
    } else {
      addGrouped(notices, to: &table)
    }
    return table.lines(indent: indent)
  }

  private func row(_ finding: Finding) -> [String] {
    let message = Terminal.safe(finding.message)
    let value = finding.value.map { Terminal.safe($0) } ?? ""
    let isSaid = value.isEmpty || message.contains(value)
    let release = finding.release.map { Terminal.safe("（已放行：\($0.reason)，\($0.decidedBy)）") } ?? ""
    return [
      finding.release == nil ? word(for: finding.severity) : "放行",
      finding.place?.description ?? "整表", finding.rule,
      (isSaid ? message : "\(message)  〔\(value)〕") + release,
    ]
  }

  private func addGrouped(_ notices: [Finding], to table: inout TextTable) {
    var order: [String] = []
    var groups: [String: [Finding]] = [:]
    for notice in notices {
      if groups[notice.rule] == nil { order.append(notice.rule) }
      groups[notice.rule, default: []].append(notice)
    }
    for rule in order {
      guard let group = groups[rule], let first = group.first else { continue }
      guard group.count > 1 else {
        table.add(row(first))
        continue
      }
      let cells = group.prefix(Self.namedCells).compactMap { $0.place?.description }
      let more = group.count > cells.count ? " 等" : ""
      table.add([
        word(for: .notice), "\(group.count) 处", rule,
        "\(Terminal.safe(first.message))（\(cells.joined(separator: "、"))\(more)）",
      ])
    }
  }

  // MARK: Summary

  private var summary: [String] {
    let rows = report.rows
    let counts = report.findingCounts
    let status = Dictionary(grouping: report.files, by: \.status).mapValues(\.count)
    var lines = [
      bold("合计"),
      "  文件 \(report.files.count) 个：通过 \(status[.accepted, default: 0])，"
        + "有错误 \(status[.hasErrors, default: 0])，无法读取 \(status[.unreadable, default: 0])"
        + (status[.replaced].map { "，不计（已有新版） \($0)" } ?? ""),
      "  记录 \(rows.read) 行：接收 \(rows.accepted)，退回 \(rows.rejected)；"
        + "另有 \(rows.ignoredTotal) 行不计",
      "  问题：错误 \(counts[.error, default: 0])，警告 \(counts[.warning, default: 0])，"
        + "提示 \(counts[.notice, default: 0])",
    ]
    for finding in report.findings where finding.file == nil && finding.unit == nil {
      lines.append("  \(Terminal.safe(finding.message))")
    }
    if !report.missingUnits.isEmpty {
      lines.append("  未报送单位 \(report.missingUnits.count) 个：")
      lines += report.missingUnits.map { unit in
        "    \(unit.code) \(Terminal.safe(unit.name))\(unit.region.map { "（\($0)）" } ?? "")"
      }
    }
    return lines
  }

  // MARK: Looks

  private func word(for severity: Severity) -> String {
    switch severity {
    case .error: color(severity.chineseName, 31)
    case .warning: color(severity.chineseName, 33)
    case .notice: color(severity.chineseName, 36)
    }
  }

  private func bold(_ text: String) -> String { hasColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  private func color(_ text: String, _ code: Int) -> String {
    hasColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
