/// Reads whom or what the rows of a form name.
struct SubjectReader {
  private static let keys: Set = ["role", "identity", "name", "facts"]

  /// The form's leaf columns.
  let columns: [Column]

  /// The subjects of a form, in the order in which they are listed.
  func subjects(_ items: [DefinitionNode]) throws(DefinitionFault) -> [Subject] {
    var subjects: [Subject] = []
    for item in items {
      let mapping = try DefinitionMapping(item, as: "subjects ", keys: Self.keys)
      var subject = Subject(
        role: try mapping.optionalText("role") ?? "",
        identity: try column(mapping.required("identity"), "identity"))
      if let name = mapping["name"] { subject.name = try column(name, "name") }
      for fact in try mapping["facts"]?.pairs(as: "facts") ?? [] {
        subject.facts[fact.key] = try column(fact.value, fact.key)
      }
      guard !subjects.contains(where: { $0.role == subject.role }) else {
        throw DefinitionFault("subjects 的每一项应有各自的“role”", at: item.mark)
      }
      subjects.append(subject)
    }
    return subjects
  }

  private func column(_ node: DefinitionNode, _ key: String) throws(DefinitionFault) -> Int {
    let id = try node.text(key)
    guard let index = columns.firstIndex(where: { $0.id == id }) else {
      throw DefinitionFault("没有列“\(id)”", at: node.mark)
    }
    return index
  }
}
