public import Templates

/// What a campaign's report says, chapter by chapter (盘点报告), as its file `report.yaml` says.
///
/// It is read only where a report is asked for; a campaign without one gets a plain report of all
/// its figures.
public struct ReportPlan: Sendable {
  /// A figure by which two reports are compared.
  public struct Highlight: Sendable {
    /// What it is called.
    public var name: String
    /// How it comes from the figures.
    public var expression: FigureExpression

    /// Makes one.
    public init(name: String, expression: FigureExpression) {
      self.name = name
      self.expression = expression
    }
  }

  /// A chapter.
  public struct Chapter: Sendable {
    /// Its heading, without a number.
    public var title: String
    /// What stands in it, from top to bottom.
    public var parts: [ReportPart]

    /// Makes a chapter.
    public init(title: String, parts: [ReportPart]) {
      self.title = title
      self.parts = parts
    }
  }

  /// What the report is called; nil for the campaign's own title.
  public var title: String?
  /// The main figures, by which a later report is compared with this one.
  public var highlights: [Highlight]
  /// The chapters.
  public var chapters: [Chapter]

  /// Makes a plan.
  public init(title: String? = nil, highlights: [Highlight] = [], chapters: [Chapter] = []) {
    self.title = title
    self.highlights = highlights
    self.chapters = chapters
  }

  /// The file's name in a campaign's folder.
  static let fileName = "report.yaml"

  /// The tables that every report has besides those of the figures: how the returns came in.
  public static let returnTables = ["returns", "rows", "findings"]

  /// Reads a campaign's plan.
  ///
  /// - Parameters:
  ///   - campaign: The campaign.
  ///   - figures: What the campaign tabulates, of which the report speaks.
  ///   - store: The definitions.
  /// - Returns: The plan; nil where the campaign has none.
  /// - Throws: The first fault in the file, with line and column.
  public static func load(
    for campaign: Campaign, figures: FigurePlan?, from store: TemplateStore
  ) throws(DefinitionFault) -> ReportPlan? {
    let path = "\(campaign.id)/\(fileName)"
    guard let text = store.text(path) else { return nil }
    let node = try DefinitionFile(path: path).node(of: text)
    let figures = figures ?? FigurePlan(dimensions: [], chapters: [])
    return try ReportPlanReader(figures: figures).plan(node)
  }
}
