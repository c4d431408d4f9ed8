/// Reads what grades of outputs keep back: `grades` of `campaign.yaml`.
struct GradeReader {
  private static let keys: Set = ["omit", "mask", "smallest-group"]

  /// The campaign's forms, whose columns grades name.
  let forms: [Form]

  /// The terms by grade; a grade that is not named has none.
  func terms(_ node: DefinitionNode?) throws(DefinitionFault) -> [Grade: GradeTerms] {
    guard let node else { return [:] }
    var all: [Grade: GradeTerms] = [:]
    for (key, mark, value) in try node.pairs(as: "grades ") {
      guard let grade = Grade(rawValue: key), grade != .internal else {
        throw DefinitionFault("grades 不认识“\(key)”，可用的有：official、masked", at: mark)
      }
      let mapping = try DefinitionMapping(value, as: "grades ", keys: Self.keys)
      all[grade] = GradeTerms(
        omitted: try columns(mapping, "omit"), masked: try columns(mapping, "mask"),
        smallestGroup: try smallestGroup(mapping))
    }
    return all
  }

  private func columns(
    _ mapping: DefinitionMapping, _ key: String
  ) throws(DefinitionFault) -> Set<String> {
    var ids: Set<String> = []
    for item in try mapping.items(key) {
      let id = try item.text(key)
      guard forms.contains(where: { $0.index(of: id) != nil }) else {
        throw DefinitionFault("没有列“\(id)”", at: item.mark)
      }
      ids.insert(id)
    }
    return ids
  }

  private func smallestGroup(_ mapping: DefinitionMapping) throws(DefinitionFault) -> Int {
    guard let value = mapping["smallest-group"] else { return GradeTerms.usualSmallestGroup }
    guard let number = Int(try value.text("smallest-group")), (2...1_000).contains(number) else {
      throw DefinitionFault("“smallest-group”应为 2 至 1000 的整数", at: value.mark)
    }
    return number
  }
}
