/// Reads columns and fields: those of a form, with what they share from `columns.yaml`.
struct ColumnReader {
  private static let columnKeys: Set = [
    "id", "header", "group", "aliases", "kind", "list", "width", "prompt", "required",
    "fills-down", "prefill", "sum-of", "rules",
  ]
  private static let fieldKeys: Set = ["id", "label", "aliases", "kind", "rules"]

  let sharedColumns: [String: DefinitionNode]
  let sharedFields: [String: DefinitionNode]
  let rules: [String: Rule]
  let codeLists: [String: CodeList]
  let titleLists: [String: TitleList]

  /// A column as a form lists it.
  func column(_ item: DefinitionNode) throws(DefinitionFault) -> Column {
    let node = try resolved(item, among: sharedColumns, kind: "列")
    let mapping = try DefinitionMapping(node, as: "列", keys: Self.columnKeys)
    return Column(
      id: try mapping.text("id"), header: try mapping.text("header"),
      group: try mapping.optionalText("group"), aliases: try mapping.texts("aliases"),
      kind: try kind(mapping), isRequired: try mapping.flag("required"),
      width: try width(mapping), prompt: try mapping.optionalText("prompt"),
      fillsDown: try mapping.flag("fills-down"),
      prefill: try mapping.choice("prefill", of: Column.Prefill.self),
      sumOf: try mapping.texts("sum-of"),
      rules: try RuleReader().uses(mapping.items("rules"), knowing: rules), mark: item.mark)
  }

  /// A field as a form lists it.
  func field(_ item: DefinitionNode) throws(DefinitionFault) -> FormField {
    let node = try resolved(item, among: sharedFields, kind: "栏目")
    let mapping = try DefinitionMapping(node, as: "栏目", keys: Self.fieldKeys)
    return FormField(
      id: try mapping.text("id"), label: try mapping.text("label"),
      aliases: try mapping.texts("aliases"),
      kind: try mapping.choice("kind", of: FormField.Kind.self) ?? .text,
      rules: try RuleReader().uses(mapping.items("rules"), knowing: rules), mark: item.mark)
  }

  /// What an item stands for: a name or a `use` is replaced by the shared definition of that
  /// name, over which the item's own keys are laid.
  private func resolved(
    _ item: DefinitionNode, among shared: [String: DefinitionNode], kind: String
  ) throws(DefinitionFault) -> DefinitionNode {
    var own: [(key: String, mark: SourceMark, value: DefinitionNode)] = []
    let use: DefinitionNode
    if case .scalar = item.content {
      use = item
    } else {
      own = try item.pairs(as: kind)
      guard let index = own.firstIndex(where: { $0.key == "use" }) else { return item }
      use = own.remove(at: index).value
    }
    let name = try use.text("use")
    guard let base = shared[name] else {
      throw DefinitionFault("没有共用的\(kind)“\(name)”", at: use.mark)
    }
    let ownKeys = Set(own.map(\.key))
    var pairs = try base.pairs(as: kind).filter { !ownKeys.contains($0.key) } + own
    if !pairs.contains(where: { $0.key == "id" }) {
      pairs.append(("id", use.mark, DefinitionNode(.scalar(name), at: use.mark)))
    }
    return DefinitionNode(.mapping(pairs), at: item.mark)
  }

  private func kind(_ mapping: DefinitionMapping) throws(DefinitionFault) -> ColumnKind {
    let value = try mapping.required("kind")
    switch try value.text("kind") {
    case "ordinal": return .ordinal
    case "text": return .text
    case "name": return .name
    case "resident-id": return .residentID
    case "date": return .date
    case "count": return .count
    case "code": return .code(list: try list(mapping, among: codeLists.keys, kind: "代码表"))
    case "title": return .title(list: try list(mapping, among: titleLists.keys, kind: "职称表"))
    default:
      throw DefinitionFault(
        "“kind”应为：ordinal、text、name、resident-id、date、count、code、title", at: value.mark)
    }
  }

  private func list(
    _ mapping: DefinitionMapping, among known: some Collection<String>, kind: String
  ) throws(DefinitionFault) -> String {
    let value = try mapping.required("list")
    let id = try value.text("list")
    guard known.contains(id) else { throw DefinitionFault("没有\(kind)“\(id)”", at: value.mark) }
    return id
  }

  private func width(_ mapping: DefinitionMapping) throws(DefinitionFault) -> Double {
    let value = try mapping.required("width")
    // ISO 29500-1, 18.3.1.13: a column is at most 255 characters wide.
    guard let width = Double(try value.text("width")), width > 0, width <= 255 else {
      throw DefinitionFault("“width”应为 1 至 255 的数", at: value.mark)
    }
    return width
  }
}
