/// What a batch holds, counted while it is made up: by form, region and whatever reports ask.
///
/// Only what is right is counted, and so must be accepted; ``rejected`` has the rest.
package struct RegionTallies: Sendable {
  /// What people of form 1 are counted by.
  package enum Trait: String, Sendable, CaseIterable {
    case sex, ethnicity, politics, education, degree, level, title, retired, ageBand
    case quality, performance, fit
    /// 专业素质×岗位匹配度 of those who work: 高×一般.
    case qualityAndFit
    /// The same with the level of the title before it: 副高级 高×一般.
    case levelQualityAndFit
    /// Sex and band of ages, for the pyramid: 女 36–40岁.
    case sexAndAge
  }

  /// What is wanted of a major (附件7).
  package struct Demand: Sendable, Equatable {
    package var total = 0
    package var thisYear = 0
    package var nextYears = 0
  }

  /// How scarce a major is said to be (附件6).
  package struct Shortage: Sendable, Equatable {
    package var indexes: [Int] = []
    package var units: Set<String> = []
  }

  /// Rows that must be accepted, by form and region.
  package var rows: [Int: [String: Int]] = [:]
  /// Rows that must be refused, by form and region.
  package var rejected: [Int: [String: Int]] = [:]
  /// People of form 1, by trait, region and value.
  package var people: [Trait: [String: [String: Int]]] = [:]
  /// How many people of form 1 stand in the returns of two units; each row counts.
  package var claimedTwice = 0
  /// Who they are.
  package var claimed: [InventedPerson] = []
  /// The sums of form 2, by region and column id.
  package var headCounts: [String: [String: Int]] = [:]
  /// The lists 3 to 5: people by form, region and 现任岗位作用发挥情况.
  package var roles: [Int: [String: [String: Int]]] = [:]
  /// The lists 3 to 5: people by form and level of title.
  package var listLevels: [Int: [String: Int]] = [:]
  /// Form 6 by major.
  package var shortages: [String: Shortage] = [:]
  /// Form 7 by major.
  package var demands: [String: Demand] = [:]
  /// Form 7: the number wanted by the schooling asked for.
  package var demandsByEducation: [String: Int] = [:]
  /// Form 8: posts by region, with and without somebody behind the holder.
  package var posts: [String: (covered: Int, open: Int)] = [:]
  /// Form 9: people by region and direction.
  package var potentials: [String: [String: Int]] = [:]
  /// Form 10: the number wanted by way.
  package var intakeByWay: [String: Int] = [:]
  /// Form 10: the number wanted by schooling.
  package var intakeByEducation: [String: Int] = [:]
  /// Form 10: the number wanted by major.
  package var intakeByMajor: [String: Int] = [:]

  package init() {}

  mutating func add(row form: Int, in region: String) {
    rows[form, default: [:]][region, default: 0] += 1
  }

  mutating func add(rejectedRow form: Int, in region: String) {
    rejected[form, default: [:]][region, default: 0] += 1
  }

  /// Adds somebody; without a region, to numbers that are of none.
  package mutating func add(_ person: InventedPerson, in region: String = "") {
    add(row: 1, in: region)
    func note(_ trait: Trait, _ value: String) {
      people[trait, default: [:]][region, default: [:]][value, default: 0] += 1
    }
    note(.sex, person.sex)
    note(.ethnicity, person.ethnicity)
    note(.politics, person.politics)
    note(.education, person.education)
    note(.degree, person.degree)
    note(.level, person.level)
    note(.title, person.title)
    note(.retired, person.retired)
    note(.ageBand, person.ageBand)
    note(.quality, person.quality)
    note(.performance, person.performance)
    note(.sexAndAge, "\(person.sex) \(person.ageBand)")
    guard !person.fit.isEmpty else { return }
    note(.fit, person.fit)
    note(.qualityAndFit, "\(person.quality)×\(person.fit)")
    note(.levelQualityAndFit, "\(person.level) \(person.quality)×\(person.fit)")
  }

  /// How many of all regions have a value.
  package func total(_ trait: Trait, _ value: String) -> Int {
    people[trait, default: [:]].values.reduce(0) { $0 + $1[value, default: 0] }
  }

  /// How many rows of a form must be accepted, of a region or of all.
  package func accepted(_ form: Int, in region: String? = nil) -> Int {
    let rows = rows[form, default: [:]]
    return region.map { rows[$0, default: 0] } ?? rows.values.reduce(0, +)
  }
}
