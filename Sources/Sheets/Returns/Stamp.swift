public import Forms
public import XLSX

/// The hidden mark by which a workbook of ours is known again (ISO 29500-1, 22.3 custom
/// properties): which campaign, which version, whose.
public struct Stamp: Hashable, Sendable {
  /// What a workbook of ours is for.
  public enum Purpose: String, Sendable {
    /// A blank, or what a unit has made of it.
    case blank
    /// A consolidated workbook.
    case consolidated
  }

  /// What the workbook is for.
  public var purpose: Purpose
  /// The campaign's id.
  public var campaign: String
  /// The version of its definitions.
  public var version: String
  /// The unit's code in the register; nil where the workbook is for no one unit.
  public var unit: String?
  /// The unit's region.
  public var region: String?
  /// The series that the titles bear.
  public var series: String?
  /// How much of people a consolidated workbook shows.
  public var grade: Grade

  /// Makes a stamp.
  public init(
    purpose: Purpose, campaign: String, version: String, unit: String? = nil,
    region: String? = nil, series: String? = nil, grade: Grade = .internal
  ) {
    self.grade = grade
    self.purpose = purpose
    self.campaign = campaign
    self.version = version
    self.unit = unit
    self.region = region
    self.series = series
  }

  private static let prefix = "pandian."

  /// The custom properties that carry the stamp, in a fixed order.
  public var properties: [(name: String, value: String)] {
    let all: [(String, String?)] = [
      ("purpose", purpose.rawValue), ("campaign", campaign), ("version", version),
      ("unit", unit), ("region", region), ("series", series),
      ("grade", grade == .internal ? nil : grade.rawValue),
    ]
    return all.compactMap { name, value in value.map { (Self.prefix + name, $0) } }
  }

  /// Reads the stamp out of a workbook's custom properties; nil where it bears none.
  public init?(_ properties: DocumentProperties) {
    func value(_ name: String) -> String? {
      properties.custom[Self.prefix + name].flatMap { $0.isEmpty ? nil : $0 }
    }
    guard let purpose = value("purpose").flatMap(Purpose.init(rawValue:)),
      let campaign = value("campaign")
    else { return nil }
    self.init(
      purpose: purpose, campaign: campaign, version: value("version") ?? "",
      unit: value("unit"), region: value("region"), series: value("series"),
      // A grade that this version does not know keeps something back all the same.
      grade: value("grade").map { Grade(rawValue: $0) ?? .masked } ?? .internal)
  }
}
