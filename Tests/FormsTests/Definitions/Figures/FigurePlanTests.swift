import Forms
import Templates
import Testing

struct FigurePlanTests {
  private func load(_ text: String?) throws -> FigurePlan? {
    var files = SmallCampaign().files
    files["small/figures.yaml"] = text
    let store = TemplateStore(files: files)
    return try FigurePlan.load(for: Campaign.load("small", from: store), from: store)
  }

  private static func text(
    _ table: String, dimension: String = "place: { header: 地点, column: place }"
  )
    -> String
  {
    """
    dimensions:
      region: { header: 地区, by: region }
      \(dimension)
    chapters:
      - title: 结构
        of: [1]
        base: 全部
        tables:
          - \(table)
    """
  }

  @Test("A campaign without the file has no figures")
  func none() throws {
    #expect(try load(nil) == nil)
  }

  @Test("What the file says is read, the chapter's words for tables without their own")
  func read() throws {
    let plan = try #require(
      try load(
        Self.text("{ id: t, title: 表, count: rows, rows: place, columns: region, shares: column }"))
    )
    let table = try #require(plan.chapters.first?.tables.first)
    #expect(table.base == "全部")
    #expect(table.unit == "人")
    #expect(table.measures.map(\.forms) == [[1]])
    #expect(table.shares == .column)
    #expect(plan.dimensions.map(\.values) == [["东区", "西区"], ["东区", "西区", "机床", "其他"]])
  }

  @Test("Bands are named by their bounds")
  func bands() throws {
    let plan = try #require(
      try load(
        Self.text(
          "{ id: t, title: 表, count: rows, rows: place }",
          dimension: "place: { header: 地点, number: place, bounds: [9, 10, 20], suffix: 台 }")))
    #expect(plan.dimensions.last?.values == ["9台及以下", "10台", "11—20台", "21台及以上"])
  }

  @Test(
    "A mistake is named with its line",
    arguments: [
      ("{ id: t, title: 表, count: rows, rows: nowhere }", "dimensions 中没有“nowhere”"),
      ("{ id: t, title: 表, rows: place, colums: region }", "不认识“colums”"),
      ("{ id: t, title: 表, count: many, rows: place }", "“count”应为"),
      ("{ id: t, title: 表, rows: place }", "没有写明是谁"),
      ("{ id: t, title: 表, count: rows, of: [7], rows: place }", "没有附件“7”"),
      ("{ id: a/b, title: 表, count: rows, rows: place }", "不可有“/”"),
      ("{ id: t, title: 表, count: rows, rows: place, limit: 0 }", "“limit”应为"),
      (
        "{ id: t, title: 表, rows: place, measures: [{ id: a, label: 甲, difference: [b, c] }] }",
        "前面两项"
      ),
    ])
  func faults(_ table: String, _ message: String) throws {
    let fault = #expect(throws: DefinitionFault.self) { try load(Self.text(table)) }
    #expect(fault?.message.contains(message) == true, "\(fault?.description ?? "")")
    #expect(fault?.mark?.file == "small/figures.yaml")
    #expect((fault?.mark?.line ?? 0) > 1)
  }
}
