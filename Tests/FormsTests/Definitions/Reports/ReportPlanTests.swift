import Forms
import Templates
import Testing

/// What a campaign's report says, as its file says it.
struct ReportPlanTests {
  private static let figures = """
    dimensions:
      region: { header: 地区, by: region }
      place: { header: 地点, column: place }
    chapters:
      - title: 结构
        of: [1]
        base: 全部
        tables:
          - { id: t, title: 表, count: rows, rows: place, columns: region, shares: column }
          - { id: m, title: 量, rows: place, measures: [{ id: n, label: 数, count: rows }, { id: s, label: 和, sum: count }] }
    """

  private func load(_ text: String?) throws -> ReportPlan? {
    var files = SmallCampaign().files
    files["small/figures.yaml"] = Self.figures
    files["small/report.yaml"] = text
    let store = TemplateStore(files: files)
    let campaign = try Campaign.load("small", from: store)
    let figures = try FigurePlan.load(for: campaign, from: store)
    return try ReportPlan.load(for: campaign, figures: figures, from: store)
  }

  @Test("A campaign without the file has no plan")
  func none() throws {
    #expect(try load(nil) == nil)
  }

  @Test("Names stand for expressions, sentences have places, tables their choices")
  func read() throws {
    let plan = try #require(
      try load(
        """
        title: 报告
        names:
          all: t/total/total
          both: t/东区/total + t/西区/total
          rest: all - both
        highlights:
          - { name: 其余占比, figure: rest % all }
        chapters:
          - title: 总量
            parts:
              - heading: 一
              - say: 共 {all}，占 {both % all}；{lines t/total}；{top 3 m/s}。
              - { table: t, columns: [total, 东区-share], lines: 5, chart: bar, chart-columns: [西区] }
              - write: （结论）
        """))
    #expect(plan.title == "报告")
    #expect(
      plan.highlights.map(\.expression.id) == [
        "t/total/total - t/东区/total - t/西区/total % t/total/total"
      ])
    let parts = try #require(plan.chapters.first?.parts)
    guard case .sentence(let sentence) = parts[1], case .table(let table) = parts[2] else {
      Issue.record("other parts")
      return
    }
    let kinds = sentence.pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .figure(let expression): "{\(expression.id)}"
      case .lines(let table, let column, let most): "{\(table) \(column) \(most ?? 0)}"
      }
    }
    #expect(
      kinds == [
        "共 ", "{t/total/total}", "，占 ", "{t/东区/total + t/西区/total % t/total/total}", "；",
        "{t total 0}", "；", "{m s 3}", "。",
      ])
    #expect(table.columns == ["total", "东区-share"])
    #expect(table.lines == 5)
    #expect(table.chart == .bar)
    #expect(table.chartColumns == ["西区"])
  }

  @Test(
    "Every table that a report always has may be named",
    arguments: ["returns/total/silent", "rows/form-1/accepted", "findings/total/count"])
  func always(_ figure: String) throws {
    let plan = try load("highlights: [{ name: 甲, figure: \(figure) }]")
    #expect(plan?.highlights.first?.expression.id == figure)
  }

  @Test(
    "A mistake is told with its place",
    arguments: [
      ("highlights: [{ name: 甲, figure: x }]", "没有名为“x”的指标"),
      ("highlights: [{ name: 甲, figure: u/total/total }]", "没有统计表“u”"),
      ("highlights: [{ name: 甲, figure: t/total }]", "“t/total”应为“统计表/行/栏”"),
      ("highlights: [{ name: 甲, figure: t/北区/total }]", "统计表“t”没有行“北区”，有：东区、西区、机床、其他"),
      ("highlights: [{ name: 甲, figure: t/东区/北区 }]", "统计表“t”没有栏“北区”，有：东区、西区"),
      ("highlights: [{ name: 甲, figure: m/东区/x }]", "统计表“m”没有栏“x”，有：n、s"),
      ("highlights: [{ name: 甲, figure: m/东区/n m/西区/n }]", "缺少“+”或“-”"),
      ("highlights: [{ name: 甲, figure: m/东区/n + }]", "不是指标"),
      ("highlights: [{ name: 甲, figure: + m/东区/n }]", "符号多余"),
      ("highlights: [{ name: 甲, figure: m/东区/n % m/东区/n % m/东区/n }]", "只可有一个“%”"),
      ("names: { a: m/东区/n % m/西区/n, b: a + a }", "“a”是占比，不能相加"),
      ("names: { a/b: m/东区/n }", "名称“a/b”中不可有“/”和空格"),
      ("chapters: [{ title: 一, parts: [{ say: \"{m/东区/n\" }] }]", "“{”没有对应的“}”"),
      ("chapters: [{ title: 一, parts: [{ say: \"{top m/n}\" }] }]", "应为“lines 表/栏”或“top 个数 表/栏”"),
      ("chapters: [{ title: 一, parts: [{ say: \"{lines u/n}\" }] }]", "没有统计表“u”"),
      ("chapters: [{ title: 一, parts: [{ say: 甲, write: 乙 }] }]", "每一项应有"),
      ("chapters: [{ title: 一, parts: [{ table: u }] }]", "没有统计表“u”"),
      ("chapters: [{ title: 一, parts: [{ table: t, lines: 0 }] }]", "“lines”应为 1 至 1000 的整数"),
      ("chapters: [{ title: 一, parts: [{ table: t, chart: pie }] }]", "“chart”应为：doughnut、bar"),
      ("chapters: [{ title: 一, parts: [{ table: t, columns: [北区] }] }]", "没有栏“北区”"),
    ])
  func faults(_ text: String, _ message: String) {
    let fault = #expect(throws: DefinitionFault.self) { try load(text) }
    #expect("\(fault.map { "\($0)" } ?? "")".contains(message), "\(String(describing: fault))")
    #expect("\(fault.map { "\($0)" } ?? "")".contains("small/report.yaml"))
  }
}
