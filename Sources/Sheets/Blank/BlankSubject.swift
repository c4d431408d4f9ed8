public import Forms

/// Whom a blank is for.
public struct BlankSubject: Hashable, Sendable {
  /// The unit, where a register names it; else the blank is for any unit of the region.
  public var unit: Unit?
  /// The region.
  public var region: Region?
  /// The series that the titles bear.
  public var series: Series?

  /// Makes a subject.
  public init(unit: Unit? = nil, region: Region? = nil, series: Series? = nil) {
    self.unit = unit
    self.region = region
    self.series = series
  }
}
