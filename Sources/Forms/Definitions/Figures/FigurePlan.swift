public import Templates

/// What a campaign wants tabulated of its accepted records (汇总表中的统计表), as its file
/// `figures.yaml` says.
///
/// Checking needs nothing of it, so that it is read only where figures are asked for.
public struct FigurePlan: Sendable {
  /// The ways of sorting records, which tables name by position.
  public var dimensions: [FigureDimension]
  /// The tables, chapter by chapter.
  public var chapters: [FigureChapter]
  /// What forms are called as lines of a table, by number, such as 领军人才 for 附件3.
  public var formNames: [Int: String]

  /// Makes a plan.
  public init(
    dimensions: [FigureDimension], chapters: [FigureChapter], formNames: [Int: String] = [:]
  ) {
    self.dimensions = dimensions
    self.chapters = chapters
    self.formNames = formNames
  }

  /// The file's name in a campaign's folder.
  static let fileName = "figures.yaml"

  /// Reads a campaign's plan.
  ///
  /// - Parameters:
  ///   - campaign: The campaign, whose forms and lists the plan speaks of.
  ///   - store: The definitions.
  /// - Returns: The plan; nil where the campaign has none.
  /// - Throws: The first fault in the file, with line and column.
  public static func load(
    for campaign: Campaign, from store: TemplateStore
  ) throws(DefinitionFault) -> FigurePlan? {
    let path = "\(campaign.id)/\(fileName)"
    guard let text = store.text(path) else { return nil }
    return try FigurePlanReader(campaign).plan(DefinitionFile(path: path).node(of: text))
  }
}
