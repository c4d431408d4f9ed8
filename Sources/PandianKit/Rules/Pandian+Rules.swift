public import Forms

extension Pandian {
  /// The campaign's rule book for people to read.
  ///
  /// - Returns: All rules, with explanations where there are any.
  /// - Throws: A fault in the files of explanations.
  public func ruleGuide() throws(DefinitionFault) -> RuleGuide {
    RuleGuide(campaign, try RuleExplanations.load(campaign.id, from: store))
  }
}
