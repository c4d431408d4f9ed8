/// Reads the ways in which records are sorted for figures.
struct FigureDimensionReader {
  private static let keys: Set = [
    "header", "by", "column", "level", "number", "bounds", "suffix", "cases", "otherwise", "major",
    "code", "values", "labels", "open",
  ]
  /// No table is readable with more bands.
  private static let mostBounds = 50

  private let campaign: Campaign

  init(_ campaign: Campaign) {
    self.campaign = campaign
  }

  /// A dimension by its id.
  func dimension(
    _ id: String, _ node: DefinitionNode
  ) throws(DefinitionFault) -> FigureDimension {
    let mapping = try DefinitionMapping(node, as: "dimensions 的 \(id) ", keys: Self.keys)
    var (source, values) = try source(mapping)
    if mapping["values"] != nil { values = try mapping.texts("values") }
    if try mapping.flag("open") { values = nil }
    var labels: [String: String] = [:]
    for (key, _, value) in try mapping["labels"]?.pairs(as: "labels") ?? [] {
      labels[key] = try value.text(key)
    }
    return FigureDimension(
      id: id, header: try mapping.text("header"), source: source, values: values, labels: labels)
  }

  private func source(
    _ mapping: DefinitionMapping
  ) throws(DefinitionFault) -> (FigureDimension.Source, [String]?) {
    if let by = try mapping.choice("by", of: ReturnTrait.self) {
      return switch by {
      case .region: (.region, campaign.regions.map(\.name))
      case .series: (.series, campaign.series.map(\.name))
      case .form: (.form, nil)
      }
    }
    if let column = mapping["column"] {
      let id = try known(column, "column")
      return (.value(column: id), listed(id))
    }
    if let level = mapping["level"] {
      let id = try known(level, "level")
      return (.level(column: id), levels(id))
    }
    if let number = mapping["number"] {
      let id = try known(number, "number")
      let bounds = try bounds(mapping)
      let suffix = try mapping.optionalText("suffix") ?? ""
      return (.number(column: id, bounds: bounds), Self.bands(bounds, suffix))
    }
    if mapping["cases"] != nil {
      let cases = try cases(mapping)
      return (.cases(cases), cases.map(\.label) + [try mapping.text("otherwise")])
    }
    guard let major = mapping["major"] else {
      throw DefinitionFault(
        "应有 by、column、level、number、cases、major 之一", at: mapping.mark)
    }
    let source = FigureDimension.Source.majorClass(
      code: try mapping.optionalText("code"), name: try known(major, "major"),
      otherwise: try mapping.optionalText("otherwise"))
    return (source, nil)
  }

  /// What a return is, rather than what stands in a column.
  private enum ReturnTrait: String, CaseIterable {
    case region, series, form
  }

  private func known(_ node: DefinitionNode, _ key: String) throws(DefinitionFault) -> String {
    let id = try node.text(key)
    guard campaign.forms.contains(where: { $0.index(of: id) != nil }) else {
      throw DefinitionFault("没有一张表有列“\(id)”", at: node.mark)
    }
    return id
  }

  private func columns(_ id: String) -> [Column] {
    campaign.forms.flatMap(\.columns).filter { $0.id == id }
  }

  /// The values of the code lists of a column; nil where it is free text.
  private func listed(_ id: String) -> [String]? {
    var values: [String] = []
    for case .code(let list) in columns(id).map(\.kind) {
      let codes = campaign.codeLists[list]
      for value in (codes?.values ?? []) + (codes?.tolerated ?? []) where !values.contains(value) {
        values.append(value)
      }
    }
    return values.isEmpty ? nil : values
  }

  private func levels(_ id: String) -> [String]? {
    for case .title(let list) in columns(id).map(\.kind) {
      if let levels = campaign.titleLists[list]?.levels { return levels }
    }
    return nil
  }

  private func bounds(_ mapping: DefinitionMapping) throws(DefinitionFault) -> [Int] {
    let node = try mapping.required("bounds")
    let bounds = try node.texts("bounds").map { Int($0) }
    let numbers = bounds.compactMap(\.self)
    guard numbers.count == bounds.count, !numbers.isEmpty, numbers.count <= Self.mostBounds,
      zip(numbers, numbers.dropFirst()).allSatisfy(<), numbers.allSatisfy({ abs($0) < 1_000_000 })
    else {
      throw DefinitionFault("“bounds”应为从小到大的整数，各为一段的上限", at: node.mark)
    }
    return numbers
  }

  /// 35岁及以下, 36—40岁, …, 60岁及以上.
  private static func bands(_ bounds: [Int], _ suffix: String) -> [String] {
    var labels: [String] = []
    var low: Int?
    for high in bounds {
      if let low {
        labels.append(low == high ? "\(high)\(suffix)" : "\(low)—\(high)\(suffix)")
      } else {
        labels.append("\(high)\(suffix)及以下")
      }
      low = high + 1
    }
    if let low { labels.append("\(low)\(suffix)及以上") }
    return labels
  }

  private func cases(_ mapping: DefinitionMapping) throws(DefinitionFault) -> [FigureCase] {
    var cases: [FigureCase] = []
    for item in try mapping.items("cases") {
      let entry = try DefinitionMapping(item, as: "cases ", keys: ["label", "where"])
      cases.append(
        FigureCase(
          label: try entry.text("label"),
          condition: try FigureConditionReader(campaign).condition(entry.required("where"))))
    }
    return cases
  }
}
