/// Reads a file of explanations of rules.
struct ExplanationReader {
  /// What the file says.
  func explanations(_ node: DefinitionNode) throws(DefinitionFault) -> RuleExplanations {
    let mapping = try DefinitionMapping(
      node, as: "规则说明", keys: ["groups", "parameters", "rules"])
    var explanations = RuleExplanations()
    for (letters, _, value) in try mapping["groups"]?.pairs(as: "groups") ?? [] {
      explanations.groups.append(try group(letters, value))
    }
    for (name, _, value) in try mapping["parameters"]?.pairs(as: "parameters") ?? [] {
      explanations.parameters[name] = try value.text(name)
    }
    for (id, mark, value) in try mapping["rules"]?.pairs(as: "rules") ?? [] {
      guard explanations.rules[id] == nil else {
        throw DefinitionFault("规则 \(id) 的说明重复", at: mark)
      }
      explanations.rules[id] = try explanation(id, value)
    }
    return explanations
  }

  private func group(
    _ letters: String, _ node: DefinitionNode
  ) throws(DefinitionFault) -> RuleGroup {
    let mapping = try DefinitionMapping(node, as: "groups 的 \(letters) ", keys: ["title", "where"])
    return RuleGroup(
      letters: letters, title: try mapping.optionalText("title") ?? "",
      place: try mapping.optionalText("where") ?? "")
  }

  private func explanation(
    _ id: String, _ node: DefinitionNode
  ) throws(DefinitionFault) -> RuleExplanation {
    let mapping = try DefinitionMapping(
      node, as: "规则 \(id) 的说明", keys: ["title", "wrong", "right", "do", "unit-does", "source"])
    return RuleExplanation(
      title: try mapping.text("title"), wrong: try mapping.text("wrong"),
      right: try mapping.text("right"), advice: try mapping.text("do"),
      source: try mapping.text("source"),
      adviceToUnit: try mapping.optionalText("unit-does"))
  }
}
