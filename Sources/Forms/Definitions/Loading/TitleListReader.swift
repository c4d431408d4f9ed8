/// Reads the lists of professional titles of a campaign.
struct TitleListReader {
  private static let keys: Set = ["levels", "ambiguous", "titles", "other-qualifications"]

  /// The lists of a file, by id.
  func lists(_ node: DefinitionNode) throws(DefinitionFault) -> [String: TitleList] {
    var lists: [String: TitleList] = [:]
    for (id, mark, value) in try node.pairs(as: "职称表") {
      lists[id] = try list(id, value, at: mark)
    }
    return lists
  }

  private func list(
    _ id: String, _ node: DefinitionNode, at mark: SourceMark
  ) throws(DefinitionFault) -> TitleList {
    let mapping = try DefinitionMapping(node, as: "职称表 \(id) ", keys: Self.keys)
    let levels = try mapping.required("levels").texts("levels")
    guard let lowest = levels.last else {
      throw DefinitionFault("“levels”不能为空", at: mapping.mark)
    }
    var list = TitleList(
      id: id, levels: levels, titles: [:],
      ambiguous: Set(try mapping.texts("ambiguous").map { TextKey.fold($0) }), mark: mark)
    for (level, mark, titles) in try mapping.required("titles").pairs(as: "titles") {
      guard levels.contains(level) else {
        throw DefinitionFault("“levels”中没有级别“\(level)”", at: mark)
      }
      try add(titles, level: level, isOther: false, to: &list)
    }
    if let others = mapping["other-qualifications"] {
      try add(others, level: lowest, isOther: true, to: &list)
    }
    return list
  }

  private func add(
    _ node: DefinitionNode, level: String, isOther: Bool, to list: inout TitleList
  ) throws(DefinitionFault) {
    for (title, mark, aliases) in try node.pairs(as: "“\(level)”") {
      let entry = TitleList.Entry(title: title, level: level, isOtherQualification: isOther)
      for way in [title] + (try aliases.texts(title)) {
        let other = list.titles.updateValue(entry, forKey: TextKey.fold(way))
        if let other, other != entry {
          throw DefinitionFault("“\(way)”既作“\(other.title)”又作“\(title)”", at: mark)
        }
      }
    }
  }
}
