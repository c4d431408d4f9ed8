internal import Templates

/// Reads a campaign from the files of its folder.
struct CampaignReader {
  private static let keys: Set = [
    "version", "title", "issuer", "issued", "deadline", "reference-date", "instructions",
    "recipient", "regions", "series", "glossary", "rules", "grades",
  ]

  /// The name of the campaign's folder.
  let id: String
  let store: TemplateStore

  /// The campaign as its files define it.
  func campaign() throws(DefinitionFault) -> Campaign {
    guard let main = try file("\(id)/campaign.yaml") else {
      let known = store.campaigns.joined(separator: "、")
      throw DefinitionFault("没有盘点“\(id)”（缺少 \(id)/campaign.yaml）；现有：\(known)", at: nil)
    }
    let mapping = try DefinitionMapping(main, as: "盘点", keys: Self.keys)
    let regions = try namesakes(mapping, "regions", further: ["places"])
      .map(Region.init(name:aliases:places:))
    let series = try namesakes(mapping, "series").map { Series(name: $0.name, aliases: $0.aliases) }
    let columns = try columnReader(regions: regions, series: series)
    let forms = try forms(columns)
    return Campaign(
      id: id, version: try mapping.text("version"), title: try mapping.text("title"),
      issuer: try mapping.text("issuer"), issued: try mapping.date("issued"),
      deadline: try mapping.date("deadline"), referenceDate: try mapping.date("reference-date"),
      instructions: try mapping.texts("instructions"), recipient: try mapping.texts("recipient"),
      regions: regions, series: series, codeLists: columns.codeLists,
      titleLists: columns.titleLists, forms: forms, rules: columns.rules,
      returnRules: try RuleReader().uses(mapping.items("rules"), knowing: columns.rules),
      grades: try GradeReader(forms: forms).terms(mapping["grades"]),
      glossary: try glossary(mapping["glossary"]), tables: ReferenceTables(store: store))
  }

  private func file(_ path: String) throws(DefinitionFault) -> DefinitionNode? {
    guard let text = store.text(path) else { return nil }
    return try DefinitionFile(path: path).node(of: text)
  }

  private func namesakes(
    _ mapping: DefinitionMapping, _ key: String, further keys: Set<String> = []
  ) throws(DefinitionFault) -> [(name: String, aliases: [String], places: [String])] {
    var entries: [(name: String, aliases: [String], places: [String])] = []
    for item in try mapping.items(key) {
      let entry = try DefinitionMapping(item, as: key, keys: keys.union(["name", "aliases"]))
      let name = try entry.text("name")
      guard !entries.contains(where: { $0.name == name }) else {
        throw DefinitionFault("“\(name)”重复", at: item.mark)
      }
      entries.append((name, try entry.texts("aliases"), try entry.texts("places")))
    }
    return entries
  }

  private func columnReader(
    regions: [Region], series: [Series]
  ) throws(DefinitionFault) -> ColumnReader {
    let codes = try file("\(id)/codes.yaml")
    let titles = try file("\(id)/titles.yaml")
    let (columns, fields) = try shared()
    return ColumnReader(
      sharedColumns: columns, sharedFields: fields, rules: try rules(),
      codeLists: try codes.map { node throws(DefinitionFault) in
        try CodeListReader(regions: regions, series: series).lists(node)
      } ?? [:],
      titleLists: try titles.map { node throws(DefinitionFault) in
        try TitleListReader().lists(node)
      } ?? [:])
  }

  private func rules() throws(DefinitionFault) -> [String: Rule] {
    var rules: [String: Rule] = [:]
    for path in ["common/rules.yaml", "\(id)/rules.yaml"] {
      guard let node = try file(path) else { continue }
      rules.merge(try RuleReader().rules(node)) { _, own in own }
    }
    return rules
  }

  private func shared() throws(DefinitionFault) -> (
    columns: [String: DefinitionNode], fields: [String: DefinitionNode]
  ) {
    guard let node = try file("\(id)/columns.yaml") else { return ([:], [:]) }
    let mapping = try DefinitionMapping(node, as: "columns.yaml ", keys: ["columns", "fields"])
    return (try named(mapping["columns"], "columns"), try named(mapping["fields"], "fields"))
  }

  private func named(
    _ node: DefinitionNode?, _ key: String
  ) throws(DefinitionFault) -> [String: DefinitionNode] {
    guard let node else { return [:] }
    let pairs = try node.pairs(as: key).map { ($0.key, $0.value) }
    return Dictionary(pairs) { first, _ in first }
  }

  private func forms(_ columns: ColumnReader) throws(DefinitionFault) -> [Form] {
    var forms: [Form] = []
    for path in store.paths(under: "\(id)/forms") where path.hasSuffix(".yaml") {
      guard let node = try file(path) else { continue }
      let form = try FormReader(columns: columns).form(node)
      guard !forms.contains(where: { $0.number == form.number }) else {
        throw DefinitionFault("附件\(form.number)重复", at: form.mark)
      }
      forms.append(form)
    }
    guard !forms.isEmpty else {
      throw DefinitionFault("盘点“\(id)”没有表：\(id)/forms/ 中没有 .yaml 文件", at: nil)
    }
    return forms.sorted { $0.number < $1.number }
  }

  private func glossary(_ node: DefinitionNode?) throws(DefinitionFault) -> Glossary? {
    guard let node else { return nil }
    let mapping = try DefinitionMapping(node, as: "glossary ", keys: ["title", "file"])
    let path = "\(id)/\(try mapping.text("file"))"
    guard let text = store.text(path) else {
      throw DefinitionFault("没有文件 \(path)", at: node.mark)
    }
    let items = text.split(whereSeparator: \.isNewline).map(String.init)
    return Glossary(title: try mapping.text("title"), items: items)
  }
}
