public import Forms

/// A campaign's rule book for people to read: the rules by group, each explained.
public struct RuleGuide: Sendable {
  /// Rules whose ids begin with the same letters.
  public struct Group: Sendable {
    /// What the group is called.
    public var group: RuleGroup
    /// Its rules by id.
    public var rules: [GuidedRule]

    /// The letters and what the rules are about: A 人员信息.
    public var heading: String {
      group.title.isEmpty ? group.letters : "\(group.letters) \(group.title)"
    }
  }

  /// The campaign's id.
  public var campaign: String
  /// What the campaign is called.
  public var title: String
  /// The groups in the order in which the campaign has them read; none is empty.
  public var groups: [Group]

  /// All rules in that order.
  public var rules: [GuidedRule] { groups.flatMap(\.rules) }

  /// The rule of an id.
  ///
  /// - Parameter id: The id, in large or small letters.
  /// - Returns: The rule; nil where there is none.
  public func rule(_ id: String) -> GuidedRule? {
    rules.first { $0.id == id.uppercased() }
  }

  /// Puts the book together.
  init(_ campaign: Campaign, _ explanations: RuleExplanations) {
    self.campaign = campaign.id
    title = campaign.title
    let rules = campaign.rules.values.sorted { $0.id < $1.id }
    var order = explanations.groups
    for rule in rules {
      let group = explanations.group(of: rule)
      if !order.contains(where: { $0.letters == group.letters }) { order.append(group) }
    }
    groups = order.map { group in
      Group(
        group: group,
        rules: rules.filter { RuleGroup.letters(of: $0.id) == group.letters }
          .map { Self.guided($0, campaign, explanations) })
    }
    .filter { !$0.rules.isEmpty }
  }

  private static func guided(
    _ rule: Rule, _ campaign: Campaign, _ explanations: RuleExplanations
  ) -> GuidedRule {
    let words = ParameterWords(campaign, explanations.parameters)
    return GuidedRule(
      id: rule.id, name: rule.name, severity: rule.severity,
      isForDepartment: rule.isForDepartment, message: rule.message,
      variants: rule.variants.sorted { $0.key < $1.key }.map { name, variant in
        GuidedRule.Variant(
          name: name, severity: variant.severity ?? rule.severity,
          message: variant.message ?? rule.message)
      },
      parameters: words.lines(rule.parameters),
      places: RulePlaces(campaign, words).lines(of: rule, in: explanations.group(of: rule)),
      explanation: explanations.rules[rule.id])
  }
}
