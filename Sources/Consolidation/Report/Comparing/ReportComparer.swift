/// Holds a report against an earlier one.
struct ReportComparer {
  let report: Report
  let earlier: EarlierReport

  /// How many names of figures that came or went are told in a sentence.
  private static let mostNames = 10

  /// What has changed.
  var comparison: ReportComparison {
    let before = Dictionary(earlier.highlights.map { ($0.id, $0) }) { first, _ in first }
    let now = Set(report.highlights.map(\.id))
    let ids = Set(report.figures.map(\.figure.id))
    let earlierIDs = Set(earlier.figures.map(\.id))
    return ReportComparison(
      title: earlier.title, asOf: earlier.asOf,
      changes: report.highlights.map { change(of: $0, since: before[$0.id]) }
        + earlier.highlights.filter { !now.contains($0.id) }.map(gone),
      added: report.figures.map(\.figure).filter { !earlierIDs.contains($0.id) }.map(\.name),
      removed: earlier.figures.filter { !ids.contains($0.id) }.map(\.name))
  }

  private func gone(_ entry: EarlierReport.Entry) -> ReportComparison.Change {
    ReportComparison.Change(
      id: entry.id, name: entry.name, before: text(entry), now: "—", difference: "—",
      growth: "—", direction: .gone)
  }

  private func change(
    of highlight: ReportHighlight, since entry: EarlierReport.Entry?
  ) -> ReportComparison.Change {
    var change = ReportComparison.Change(
      id: highlight.id, name: highlight.name, before: "—", now: highlight.amount.text,
      difference: "—", growth: "—", direction: .new)
    guard let entry else { return change }
    change.before = text(entry)
    guard let old = entry.value, let new = highlight.amount.number else {
      change.direction = .unknown
      return change
    }
    let difference = new - old
    change.number = (difference * 10_000).rounded() / 10_000
    change.direction = difference > 0 ? .up : difference < 0 ? .down : .same
    let sign = difference > 0 ? "+" : ""
    switch highlight.amount {
    case .count:
      change.difference = sign + FigureText.grouped(Int(difference.rounded()))
      if old > 0 {
        change.growth = sign + FigureText.percent(FigureText.basisPoints(difference / old))
      }
    case .share:
      let points = FigureText.percent(FigureText.basisPoints(difference)).dropLast()
      change.difference = "\(sign)\(points) 个百分点"
    default: change.difference = sign + FigureText.hundredths(Int((difference * 100).rounded()))
    }
    return change
  }

  private func text(_ entry: EarlierReport.Entry) -> String {
    guard let value = entry.value else { return FigureText.withheld }
    switch entry.kind {
    case "count":
      return "\(FigureText.grouped(Int(value.rounded()))) \(entry.unit)"
    case "share": return FigureText.percent(FigureText.basisPoints(value))
    default: return FigureText.hundredths(Int((value * 100).rounded()))
    }
  }

  // MARK: The chapter

  /// The chapter that tells it.
  func blocks(_ comparison: ReportComparison) -> [ReportBlock] {
    var blocks: [ReportBlock] = [
      .paragraph("与“\(comparison.title)”（统计时点 \(comparison.asOf)）相比：")
    ]
    let told: [(ReportComparison.Change.Direction, String)] = [
      (.up, "增加的有："), (.down, "减少的有："),
    ]
    for (direction, head) in told {
      let changes = comparison.changes.filter { $0.direction == direction }
      if !changes.isEmpty {
        blocks.append(
          .paragraph(head + changes.map(Self.sentence).joined(separator: "；") + "。"))
      }
    }
    let others: [(ReportComparison.Change.Direction, String)] = [
      (.same, "没有变化的有："), (.new, "新增的主要指标有："), (.gone, "不再统计的主要指标有："),
      (.unknown, "因不列或没有数据而不能比较的有："),
    ]
    for (direction, head) in others {
      let names = comparison.changes.filter { $0.direction == direction }.map(\.name)
      if !names.isEmpty { blocks.append(.paragraph(head + names.joined(separator: "、") + "。")) }
    }
    blocks.append(.table(table(comparison)))
    blocks += [Self.told(comparison.added, "新增"), Self.told(comparison.removed, "不再有")]
      .compactMap(\.self)
    return blocks + [.blank("（此处填写变化原因分析）")]
  }

  private static func sentence(_ change: ReportComparison.Change) -> String {
    let verb = change.direction == .up ? "增加" : "减少"
    let amount = change.difference.drop { $0 == "+" || $0 == "-" }
    let growth = change.growth == "—" ? "" : "（\(change.growth)）"
    return "\(change.name)由 \(change.before) 变为 \(change.now)，\(verb) \(amount)\(growth)"
  }

  private static func told(_ names: [String], _ what: String) -> ReportBlock? {
    guard !names.isEmpty else { return nil }
    let rest = names.count > mostNames ? "等" : ""
    return .paragraph(
      "全部指标中，本期\(what) \(FigureText.grouped(names.count)) 项："
        + names.prefix(mostNames).joined(separator: "；") + rest + "。")
  }

  private func table(_ comparison: ReportComparison) -> ReportTable {
    func cells(_ texts: [String]) -> [ReportTable.Cell] {
      texts.map { ReportTable.Cell(figure: nil, text: $0) }
    }
    return ReportTable(
      id: "comparison", title: "主要指标与上期比较", note: "占比的增减以百分点计。", stubs: ["指标"],
      columns: ["上期", "本期", "增减", "增长率"].map { ReportTable.Column(label: $0, group: nil) },
      rows: comparison.changes.map { change in
        ReportTable.Row(
          labels: [change.name],
          cells: cells([change.before, change.now, change.difference, change.growth]),
          isTotal: false)
      })
  }
}
