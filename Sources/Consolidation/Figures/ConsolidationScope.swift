/// What a consolidated workbook and its figures are of (范围).
public enum ConsolidationScope: Hashable, Sendable {
  /// All returns: the department's own.
  case whole
  /// The returns of a region.
  case region(String)
  /// The records of a series.
  case series(String)

  /// What it is called, as titles say it.
  public var name: String {
    switch self {
    case .whole: "全区"
    case .region(let name), .series(let name): name
    }
  }

  /// The region; nil where it is of something else.
  public var region: String? {
    if case .region(let name) = self { name } else { nil }
  }

  /// The series; nil where it is of something else.
  public var series: String? {
    if case .series(let name) = self { name } else { nil }
  }
}
