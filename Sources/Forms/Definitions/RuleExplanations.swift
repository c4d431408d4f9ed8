public import Templates

/// The explanations of a campaign's rules, which nothing but the rule book as people read it needs.
///
/// They stand in files of their own, so that checking need not read them.
public struct RuleExplanations: Sendable {
  /// The groups of rules in the order in which they are read.
  public var groups: [RuleGroup] = []
  /// What parameters of rules are called in Chinese, by name.
  public var parameters: [String: String] = [:]
  /// The explanations by the rules' ids; rules may lack one.
  public var rules: [String: RuleExplanation] = [:]

  /// The name of a file of explanations, in a campaign's folder and in that of all campaigns.
  static let fileName = "rules-explained.yaml"

  /// Reads the explanations common to all campaigns and those of one.
  ///
  /// - Parameters:
  ///   - id: The name of the campaign's folder.
  ///   - store: The definitions; a campaign may have no explanations.
  /// - Returns: The explanations, the campaign's own before those common to all.
  /// - Throws: The first fault in the files, with file, line and column.
  public static func load(
    _ id: String, from store: TemplateStore
  ) throws(DefinitionFault) -> RuleExplanations {
    var explanations = RuleExplanations()
    for folder in [id, "common"] {
      let path = "\(folder)/\(fileName)"
      guard let text = store.text(path) else { continue }
      let node = try DefinitionFile(path: path).node(of: text)
      explanations.fill(from: try ExplanationReader().explanations(node))
    }
    return explanations
  }

  /// Takes over from others what these do not say.
  private mutating func fill(from others: RuleExplanations) {
    for other in others.groups {
      guard let index = groups.firstIndex(where: { $0.letters == other.letters }) else {
        groups.append(other)
        continue
      }
      if groups[index].title.isEmpty { groups[index].title = other.title }
      if groups[index].place.isEmpty { groups[index].place = other.place }
    }
    parameters.merge(others.parameters) { own, _ in own }
    rules.merge(others.rules) { own, _ in own }
  }

  /// The group of a rule.
  public func group(of rule: Rule) -> RuleGroup {
    let letters = RuleGroup.letters(of: rule.id)
    return groups.first { $0.letters == letters } ?? RuleGroup(letters: letters)
  }
}
