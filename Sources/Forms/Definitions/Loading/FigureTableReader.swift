/// Reads a table of figures.
struct FigureTableReader {
  private static let keys: Set = FigureMeasureReader.keys.union([
    "id", "title", "base", "definition", "unit", "kind", "layers", "rows", "columns", "measures",
    "shares", "hide-empty", "limit", "chart", "draws", "tally", "list", "by", "values", "without",
  ])
  /// No list is read that is longer.
  private static let mostLines = 5_000

  private let campaign: Campaign
  private let dimensions: [FigureDimension]
  /// What the chapter says for tables that do not say it themselves.
  private let defaults: DefinitionMapping

  init(_ campaign: Campaign, dimensions: [FigureDimension], defaults: DefinitionMapping) {
    self.campaign = campaign
    self.dimensions = dimensions
    self.defaults = defaults
  }

  private enum Kind: String, CaseIterable {
    case tabulation, overlap, reconciliation
  }

  /// A table.
  func table(_ node: DefinitionNode) throws(DefinitionFault) -> FigureTablePlan {
    let mapping = try DefinitionMapping(node, as: "tables ", keys: Self.keys)
    var table = FigureTablePlan(
      id: try mapping.text("id"), title: try mapping.text("title"),
      base: try said("base", in: mapping), definition: try said("definition", in: mapping),
      unit: try said("unit", in: mapping))
    guard table.id.utf8.allSatisfy({ $0 != UInt8(ascii: "/") }) else {
      throw DefinitionFault("“id”中不可有“/”", at: node.mark)
    }
    table.shares = try mapping.choice("shares", of: FigureTablePlan.Share.self)
    table.hidesEmpty = try mapping.flag("hide-empty")
    table.chart = try mapping.choice("chart", of: FigureChartKind.self)?.rawValue
    table.drawn = try mapping["draws"]?.texts("draws") ?? []
    table.limit = try limit(mapping)
    let reader = FigureMeasureReader(
      campaign, dimensions: dimensions, forms: mapping["of"] ?? defaults["of"])
    let kind = try mapping.choice("kind", of: Kind.self) ?? .tabulation
    switch kind {
    case .tabulation: try fill(&table, from: mapping, reader)
    case .overlap: table.kind = .overlap(forms: try reader.forms(of: mapping))
    case .reconciliation:
      table.kind = .reconciliation(try reconciliation(mapping, reader))
    }
    return table
  }

  private func fill(
    _ table: inout FigureTablePlan, from mapping: DefinitionMapping, _ reader: FigureMeasureReader
  ) throws(DefinitionFault) {
    table.layers = try mapping["layers"].map { node throws(DefinitionFault) in
      try reader.dimension(node, "layers")
    }
    table.rows = try reader.dimension(mapping.required("rows"), "rows")
    table.columns = try mapping["columns"].map { node throws(DefinitionFault) in
      try reader.dimension(node, "columns")
    }
    let items = try mapping.items("measures")
    if items.isEmpty {
      table.measures = [try reader.measure(mapping, id: "count", label: table.unit + "数", [])]
    }
    for item in items {
      let entry = try DefinitionMapping(
        item, as: "measures ", keys: FigureMeasureReader.keys.union(["id", "label"]))
      table.measures.append(
        try reader.measure(
          entry, id: entry.text("id"), label: entry.text("label"), table.measures))
    }
    guard items.isEmpty || table.columns == nil else {
      throw DefinitionFault("“columns”和“measures”只可有一个", at: mapping.mark)
    }
    for measure in table.measures {
      let needed = [table.layers, measure.rows ?? table.rows, table.columns]
      try reader.check(needed.compactMap(\.self), measure, at: mapping.mark)
    }
  }

  /// A text that the table or its chapter gives.
  private func said(
    _ key: String, in mapping: DefinitionMapping
  ) throws(DefinitionFault) -> String {
    if let own = try mapping.optionalText(key) { return own }
    return try defaults.optionalText(key) ?? (key == "unit" ? "人" : "")
  }

  private func limit(_ mapping: DefinitionMapping) throws(DefinitionFault) -> Int? {
    guard let node = mapping["limit"] else { return nil }
    guard let limit = Int(try node.text("limit")), (1...Self.mostLines).contains(limit) else {
      throw DefinitionFault("“limit”应为 1 至 \(Self.mostLines) 的整数", at: node.mark)
    }
    return limit
  }

  private func reconciliation(
    _ mapping: DefinitionMapping, _ reader: FigureMeasureReader
  ) throws(DefinitionFault) -> FigureReconciliation {
    let tally = try reader.form(mapping.required("tally"), "tally")
    guard tally.printedRows?.totalLabel != nil else {
      throw DefinitionFault("附件\(tally.number)没有总计行，不是统计表", at: mapping.mark)
    }
    var result = FigureReconciliation(
      tally: tally.number, list: try reader.form(mapping.required("list"), "list").number,
      by: try reader.dimension(mapping.required("by"), "by"), values: [:])
    for (id, mark, value) in try mapping.required("values").pairs(as: "values") {
      guard let index = tally.index(of: id), tally.columns[index].kind == .count else {
        throw DefinitionFault("附件\(tally.number)没有人数列“\(id)”", at: mark)
      }
      result.values[index] = try value.texts(id)
    }
    if let without = mapping["without"] {
      let entry = try DefinitionMapping(without, as: "without ", keys: ["label", "where"])
      result.withoutLabel = try entry.text("label")
      result.without = try FigureConditionReader(campaign).condition(entry.required("where"))
    }
    return result
  }
}
