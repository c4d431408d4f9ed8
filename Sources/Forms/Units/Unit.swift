/// A unit that must return (单位).
public struct Unit: Hashable, Sendable {
  /// Its code in the register, such as U0001.
  public var code: String
  /// Its name as the register has it.
  public var name: String
  /// Its region, one of the campaign's; nil where the register names none that is known.
  public var region: String?
  /// Its series, one of the campaign's; nil where the register names none that is known.
  public var series: String?
  /// The numbers of the forms that it must return; nil for all.
  public var requiredForms: Set<Int>?
  /// Other names by which it or its known parts go.
  public var otherNames: [String]

  /// Makes a unit.
  public init(
    code: String, name: String, region: String?, series: String?,
    requiredForms: Set<Int>? = nil, otherNames: [String] = []
  ) {
    self.code = code
    self.name = name
    self.region = region
    self.series = series
    self.requiredForms = requiredForms
    self.otherNames = otherNames
  }
}
