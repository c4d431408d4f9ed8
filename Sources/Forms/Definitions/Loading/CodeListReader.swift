/// Reads the code lists of a campaign.
struct CodeListReader {
  private static let keys: Set = [
    "include", "values", "tolerated", "ambiguous", "optional-suffixes", "synonyms",
  ]

  /// What a list may include besides other lists: the campaign's regions and series.
  let included: [String: [(name: String, aliases: [String], places: [String])]]

  /// Makes a reader for a campaign with these regions and series.
  init(regions: [Region], series: [Series]) {
    included = [
      "regions": regions.map { ($0.name, $0.aliases, $0.places) },
      "series": series.map { ($0.name, $0.aliases, []) },
    ]
  }

  /// The lists of a file, by id.
  func lists(_ node: DefinitionNode) throws(DefinitionFault) -> [String: CodeList] {
    var lists: [String: CodeList] = [:]
    for (id, mark, value) in try node.pairs(as: "代码表") {
      lists[id] = try list(id, value, at: mark)
    }
    return lists
  }

  private func list(
    _ id: String, _ node: DefinitionNode, at mark: SourceMark
  ) throws(DefinitionFault) -> CodeList {
    let mapping = try DefinitionMapping(node, as: "代码表 \(id) ", keys: Self.keys)
    var list = CodeList(
      id: id, values: [], tolerated: try mapping.texts("tolerated"), synonyms: [:],
      ambiguous: Set(try mapping.texts("ambiguous").map { TextKey.fold($0) }),
      optionalSuffixes: try mapping.texts("optional-suffixes"), mark: mark)
    for item in try mapping.items("include") {
      guard let entries = included[try item.text("include")] else {
        throw DefinitionFault("include 只能是 regions 或 series", at: item.mark)
      }
      for (name, aliases, places) in entries {
        list.values.append(name)
        for alias in aliases { list.synonyms[TextKey.fold(alias)] = .init(value: name) }
        for place in places {
          list.synonyms[TextKey.fold(place)] = .init(value: name, severity: .notice)
        }
      }
    }
    list.values += try mapping.texts("values")
    if let synonyms = mapping["synonyms"] { try add(synonyms, to: &list) }
    return list
  }

  private func add(
    _ node: DefinitionNode, to list: inout CodeList
  ) throws(DefinitionFault) {
    let known = Set(list.values + list.tolerated)
    for (value, mark, ways) in try node.pairs(as: "synonyms") {
      guard known.contains(value) else {
        throw DefinitionFault("代码表 \(list.id) 没有值“\(value)”", at: mark)
      }
      guard case .mapping(let grades) = ways.content else {
        try add(ways, of: value, severity: nil, to: &list)
        continue
      }
      for (grade, mark, ways) in grades {
        let severity = Severity(rawValue: grade)
        guard severity != nil || grade == "silent" else {
          throw DefinitionFault("“\(grade)”应为：silent、notice、warning、error", at: mark)
        }
        try add(ways, of: value, severity: severity, to: &list)
      }
    }
  }

  private func add(
    _ ways: DefinitionNode, of value: String, severity: Severity?, to list: inout CodeList
  ) throws(DefinitionFault) {
    for item in try ways.items(value) {
      let key = TextKey.fold(try item.text(value))
      if let other = list.synonyms[key], other.value != value {
        throw DefinitionFault("“\(key)”既作“\(other.value)”又作“\(value)”", at: item.mark)
      }
      list.synonyms[key] = CodeList.Synonym(value: value, severity: severity)
    }
  }
}
