/// Reads what a campaign's report says.
struct ReportPlanReader {
  private static let keys: Set = ["title", "names", "highlights", "chapters"]
  private static let partKeys: Set = [
    "heading", "say", "write", "table", "columns", "lines", "chart", "chart-columns",
  ]
  /// What stands in place of a kind of chart where none is wanted.
  private static let noChart = "none"
  /// No table in a report is longer.
  private static let mostLines = 1_000

  /// What is tabulated.
  let figures: FigurePlan

  /// The plan that a file defines.
  func plan(_ node: DefinitionNode) throws(DefinitionFault) -> ReportPlan {
    let mapping = try DefinitionMapping(node, as: "报告", keys: Self.keys)
    var reader = FigureExpressionReader(figures)
    for (name, mark, value) in try mapping["names"]?.pairs(as: "names") ?? [] {
      try reader.define(name, as: value.text(name), at: mark)
    }
    var plan = ReportPlan(title: try mapping.optionalText("title"))
    for item in try mapping.items("highlights") {
      let entry = try DefinitionMapping(item, as: "highlights ", keys: ["name", "figure"])
      let figure = try entry.required("figure")
      plan.highlights.append(
        ReportPlan.Highlight(
          name: try entry.text("name"),
          expression: try reader.expression(figure.text("figure"), at: figure.mark)))
    }
    for item in try mapping.items("chapters") {
      let entry = try DefinitionMapping(item, as: "chapters ", keys: ["title", "parts"])
      var chapter = ReportPlan.Chapter(title: try entry.text("title"), parts: [])
      for part in try entry.items("parts") { chapter.parts.append(try self.part(part, reader)) }
      plan.chapters.append(chapter)
    }
    return plan
  }

  private func part(
    _ node: DefinitionNode, _ reader: FigureExpressionReader
  ) throws(DefinitionFault) -> ReportPart {
    let mapping = try DefinitionMapping(node, as: "parts ", keys: Self.partKeys)
    let given = ["heading", "say", "write", "table"].filter { mapping[$0] != nil }
    guard given.count == 1 else {
      throw DefinitionFault("每一项应有“heading”“say”“write”“table”之一", at: node.mark)
    }
    if let heading = try mapping.optionalText("heading") { return .heading(heading) }
    if let prompt = try mapping.optionalText("write") { return .blank(prompt) }
    if let say = mapping["say"] {
      return .sentence(try reader.sentence(say.text("say"), at: say.mark))
    }
    return .table(try table(mapping))
  }

  private func table(_ mapping: DefinitionMapping) throws(DefinitionFault) -> ReportPart.Table {
    let id = try mapping.required("table")
    var table = ReportPart.Table(try id.text("table"))
    guard figures.hasTable(table.id) else {
      throw DefinitionFault("没有统计表“\(table.id)”", at: id.mark)
    }
    table.columns = try columns("columns", of: table, mapping)
    table.chartColumns = try columns("chart-columns", of: table, mapping)
    table.isDrawn = try mapping.optionalText("chart") != Self.noChart
    if table.isDrawn { table.chart = try mapping.choice("chart", of: FigureChartKind.self) }
    if let lines = mapping["lines"] {
      guard let count = Int(try lines.text("lines")), (1...Self.mostLines).contains(count) else {
        throw DefinitionFault("“lines”应为 1 至 \(Self.mostLines) 的整数", at: lines.mark)
      }
      table.lines = count
    }
    return table
  }

  private func columns(
    _ key: String, of table: ReportPart.Table, _ mapping: DefinitionMapping
  ) throws(DefinitionFault) -> [String]? {
    guard let node = mapping[key] else { return nil }
    let columns = try node.texts(key)
    for column in columns {
      if let fault = figures.fault(inColumn: column, of: table.id) {
        throw DefinitionFault(fault, at: node.mark)
      }
    }
    return columns
  }
}
