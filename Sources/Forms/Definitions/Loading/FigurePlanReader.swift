/// Reads what a campaign wants tabulated.
struct FigurePlanReader {
  private static let keys: Set = ["form-names", "dimensions", "chapters"]
  private static let chapterKeys: Set = [
    "title", "summary", "of", "base", "definition", "unit", "tables", "list",
  ]

  private let campaign: Campaign

  init(_ campaign: Campaign) {
    self.campaign = campaign
  }

  /// The plan that a file defines.
  func plan(_ node: DefinitionNode) throws(DefinitionFault) -> FigurePlan {
    let mapping = try DefinitionMapping(node, as: "统计表", keys: Self.keys)
    var plan = FigurePlan(dimensions: [], chapters: [])
    for (key, mark, value) in try mapping["form-names"]?.pairs(as: "form-names") ?? [] {
      guard let number = Int(key), campaign.form(number) != nil else {
        throw DefinitionFault("没有附件“\(key)”", at: mark)
      }
      plan.formNames[number] = try value.text(key)
    }
    let reader = FigureDimensionReader(campaign)
    for (id, _, value) in try mapping["dimensions"]?.pairs(as: "dimensions") ?? [] {
      plan.dimensions.append(try reader.dimension(id, value))
    }
    for item in try mapping.items("chapters") {
      let chapter = try self.chapter(item, plan.dimensions)
      guard !plan.chapters.contains(where: { $0.title == chapter.title }) else {
        throw DefinitionFault("“\(chapter.title)”重复", at: item.mark)
      }
      plan.chapters.append(chapter)
    }
    try checkIDs(plan, at: mapping.mark)
    return plan
  }

  private func chapter(
    _ node: DefinitionNode, _ dimensions: [FigureDimension]
  ) throws(DefinitionFault) -> FigureChapter {
    let mapping = try DefinitionMapping(node, as: "chapters ", keys: Self.chapterKeys)
    var chapter = FigureChapter(
      title: try mapping.text("title"), summary: try mapping.optionalText("summary") ?? "")
    let reader = FigureTableReader(campaign, dimensions: dimensions, defaults: mapping)
    for item in try mapping.items("tables") { chapter.tables.append(try reader.table(item)) }
    if let list = mapping["list"] { chapter.list = try FigureListReader(campaign).list(list) }
    guard !chapter.tables.isEmpty || chapter.list != nil else {
      throw DefinitionFault("“\(chapter.title)”中没有表", at: node.mark)
    }
    return chapter
  }

  private func checkIDs(_ plan: FigurePlan, at mark: SourceMark) throws(DefinitionFault) {
    var seen: Set<String> = []
    for table in plan.chapters.flatMap(\.tables) {
      guard seen.insert(table.id).inserted else {
        throw DefinitionFault("统计表“\(table.id)”重复", at: mark)
      }
    }
  }
}
