import TestSupport

/// A region-wide batch of returns with all that must come of it: units, people and forms made up,
/// the same for the same seed and size.
package struct RegionBatch: Sendable {
  /// How large a batch is.
  package struct Size: Hashable, Sendable {
    package var units: Int
    package var people: Int

    package init(units: Int, people: Int) {
      self.units = units
      self.people = people
    }

    /// What every run of the tests can afford.
    package static let small = Size(units: 40, people: 1_500)
    /// The region as it is.
    package static let full = Size(units: 300, people: 20_000)

    /// What `PANDIAN_REGION_BATCH` asks for: `full`, or units and people such as `80x4000`.
    package static let wanted: Size = {
      guard let text = Tool.environment["PANDIAN_REGION_BATCH"] else { return small }
      let parts = text.split(separator: "x").compactMap { Int($0) }
      return parts.count == 2 ? Size(units: parts[0], people: parts[1]) : full
    }()
  }

  package static let regions = ["银川", "石嘴山", "吴忠", "中卫", "固原", "区直"]
  package static let campaign = "talent-inventory-2020"

  package let size: Size
  package internal(set) var units: [InventedUnit] = []
  package internal(set) var tallies = RegionTallies()
  package internal(set) var secrets = Secrets()

  package init(_ size: Size = .wanted, seed: UInt64 = 4323) {
    self.size = size
    var maker = ReturnMaker(size, seed: seed)
    for index in 0..<size.units { maker.addUnit(index, to: &self) }
  }

  /// The register as a file: 单位代码,单位名称,地区,系列.
  package var registerText: String {
    "单位代码,单位名称,地区,系列\n"
      + units.map { "\($0.code),\($0.name),\($0.region),\($0.series)\n" }.joined()
  }
}
