public import Forms

/// The 盘点报告 before it has a face: chapters with sentences, tables and charts, all of whose
/// numbers come from one reckoning.
///
/// A document, a page and a file for programs are made of it, so that they cannot differ.
public struct Report: Sendable {
  /// A chapter.
  public struct Chapter: Sendable {
    /// Its number as headings have it, such as 一.
    public var number: String
    /// Its heading, without the number.
    public var title: String
    /// What stands in it.
    public var blocks: [ReportBlock]

    /// Its heading.
    public var heading: String { "\(number)、\(title)" }
  }

  /// The campaign's id.
  public var campaign: String
  /// What the report is called.
  public var title: String
  /// What it is of, such as 全区.
  public var scope: ConsolidationScope
  /// Who reports.
  public var issuer: String
  /// The day for which everything is reckoned (统计时点).
  public var asOf: CalendarDate
  /// How much of small groups it tells.
  public var grade: Grade
  /// The smallest group that it tells; nil where it tells all.
  public var smallestGroup: Int?
  /// How its numbers are to be read.
  public var notes: [String]
  /// The chapters.
  public var chapters: [Chapter]
  /// Every figure.
  public var figures: [ReportFigure]
  /// The main figures, by which a later report is compared with this one.
  public var highlights: [ReportHighlight]
  /// What has changed since an earlier report; nil where there is none.
  public var comparison: ReportComparison?

  /// The tables that it shows, in order.
  public var tables: [ReportTable] {
    chapters.flatMap(\.blocks).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }
}
