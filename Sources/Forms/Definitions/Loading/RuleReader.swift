/// Reads rules and the places where they are laid on.
struct RuleReader {
  private static let keys: Set = [
    "name", "check", "severity", "audience", "scope", "message", "message-to-unit", "variants",
    "parameters",
  ]

  /// Who may see what a rule finds.
  private enum Audience: String, CaseIterable { case everyone, department }

  /// What an error refuses.
  private enum Scope: String, CaseIterable { case row, form }

  /// The rules of a file, by id.
  func rules(_ node: DefinitionNode) throws(DefinitionFault) -> [String: Rule] {
    var rules: [String: Rule] = [:]
    for (id, _, value) in try node.pairs(as: "规则") {
      rules[id] = try rule(id, value)
    }
    return rules
  }

  private func rule(_ id: String, _ node: DefinitionNode) throws(DefinitionFault) -> Rule {
    let mapping = try DefinitionMapping(node, as: "规则 \(id) ", keys: Self.keys)
    guard let severity = try mapping.choice("severity", of: Severity.self) else {
      throw DefinitionFault("规则 \(id) 缺少“severity”", at: mapping.mark)
    }
    return Rule(
      id: id, name: try mapping.text("name"), check: try mapping.text("check"),
      severity: severity, message: try mapping.text("message"),
      isForDepartment: try mapping.choice("audience", of: Audience.self) == .department,
      messageToUnit: try mapping.optionalText("message-to-unit"),
      isAboutForm: try mapping.choice("scope", of: Scope.self) == .form,
      variants: try variants(mapping["variants"]),
      parameters: try parameters(mapping["parameters"]), mark: mapping.mark)
  }

  private func variants(
    _ node: DefinitionNode?
  ) throws(DefinitionFault) -> [String: Rule.Variant] {
    guard let node else { return [:] }
    var variants: [String: Rule.Variant] = [:]
    for (name, _, value) in try node.pairs(as: "variants") {
      let mapping = try DefinitionMapping(
        value, as: "规则的情形 \(name) ", keys: ["severity", "message", "message-to-unit"])
      variants[name] = Rule.Variant(
        severity: try mapping.choice("severity", of: Severity.self),
        message: try mapping.optionalText("message"),
        messageToUnit: try mapping.optionalText("message-to-unit"))
    }
    return variants
  }

  private func parameters(_ node: DefinitionNode?) throws(DefinitionFault) -> Parameters {
    guard let node else { return Parameters() }
    var nodes: [String: DefinitionNode] = [:]
    for (key, _, value) in try node.pairs(as: "parameters") {
      nodes[key] = value
    }
    return Parameters(nodes)
  }

  /// The uses in a list of rules: an id, or an id with a severity and parameters of its own.
  func uses(
    _ items: [DefinitionNode], knowing rules: [String: Rule]
  ) throws(DefinitionFault) -> [RuleUse] {
    var uses: [RuleUse] = []
    for item in items {
      let use = try use(item)
      guard rules[use.ruleID] != nil else {
        throw DefinitionFault("没有规则“\(use.ruleID)”", at: use.mark)
      }
      uses.append(use)
    }
    return uses
  }

  private func use(_ item: DefinitionNode) throws(DefinitionFault) -> RuleUse {
    if case .scalar(let id) = item.content {
      return RuleUse(ruleID: id, mark: item.mark)
    }
    guard case .mapping(let pairs) = item.content, let pair = pairs.first, pairs.count == 1 else {
      throw DefinitionFault("rules 的每一项应为规则编号，或“编号: {参数}”", at: item.mark)
    }
    var use = RuleUse(ruleID: pair.key, mark: pair.mark)
    var nodes: [String: DefinitionNode] = [:]
    for (key, _, value) in try pair.value.pairs(as: "规则 \(pair.key) 的参数") {
      switch key {
      case "check": use.check = try value.text(key)
      case "as": use.variant = try value.text(key)
      case "severity": use.severity = try severity(value, key)
      default: nodes[key] = value
      }
    }
    use.parameters = Parameters(nodes)
    return use
  }

  private func severity(
    _ node: DefinitionNode, _ key: String
  ) throws(DefinitionFault) -> Severity {
    guard let severity = Severity(rawValue: try node.text(key)) else {
      throw DefinitionFault("“severity”应为：error、warning、notice", at: node.mark)
    }
    return severity
  }
}
