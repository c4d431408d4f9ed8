/// Tables that belong together and stand on one sheet, such as 三个名单.
public struct FigureChapter: Sendable {
  /// What it is called; a sheet bears the name.
  public var title: String
  /// What it holds, for the list of contents.
  public var summary: String
  /// The tables from top to bottom.
  public var tables: [FigureTablePlan]
  /// The list of people or things that it is instead of tables.
  public var list: FigureList?

  /// Makes a chapter.
  public init(
    title: String, summary: String, tables: [FigureTablePlan] = [], list: FigureList? = nil
  ) {
    self.title = title
    self.summary = summary
    self.tables = tables
    self.list = list
  }
}
