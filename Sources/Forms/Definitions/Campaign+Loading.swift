public import Templates

extension Campaign {
  /// Reads a campaign from its folder in a store.
  ///
  /// - Parameters:
  ///   - id: The name of the folder.
  ///   - store: The definitions.
  /// - Returns: The campaign with the rules common to all campaigns and its own.
  /// - Throws: The first fault in the definitions, with file, line and column. What rules mean by
  ///   their parameters is not looked at: the checks do that.
  public static func load(
    _ id: String, from store: TemplateStore
  ) throws(DefinitionFault) -> Campaign {
    try CampaignReader(id: id, store: store).campaign()
  }

  /// The rule that a check carries out, for checks that are not laid on a column; nil where the
  /// campaign has none.
  public func rule(check: String) -> Rule? {
    rules.values.filter { $0.check == check }.min { $0.id < $1.id }
  }
}
