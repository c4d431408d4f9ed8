/// All figures of a scope: of everything, of a region or of a series (统计数字).
///
/// Sheets, a document and a program's output take their numbers from here, so that they agree.
public struct FigureSet: Sendable {
  /// What the figures are of.
  public var scope: ConsolidationScope
  /// The tables, section by section.
  public var sections: [FigureSection]

  /// A table by its id; nil where this scope has none such.
  public func table(_ id: String) -> FigureTable? {
    sections.lazy.flatMap(\.tables).first { $0.id == id }
  }

  /// Every single figure with its name, base and definition, in order.
  public var figures: [Figure] { sections.flatMap(\.tables).flatMap(\.figures) }

  /// A figure by its id, such as `structure-sex/男/total`; nil where there is none such.
  public func figure(_ id: String) -> Figure? {
    let parts = id.split(separator: "/", maxSplits: 1)
    guard let first = parts.first, let table = table(String(first)) else { return nil }
    return table.figures.first { $0.id == id }
  }
}
