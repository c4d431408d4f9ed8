public import Forms

/// The list of units that must return (单位名册).
public struct Register: Sendable {
  /// The units in the register's order.
  public let units: [Unit]
  private let byCode: [String: Int]
  private let byName: [String: Int]
  /// The keys of names that more than one unit bears.
  private let repeatedNames: Set<String>
  /// The units by the variants of their names; -1 where two share one.
  private let byVariant: [String: Int]

  /// What could not be read in it, in Chinese: unknown regions, series, forms.
  public let doubts: [String]

  /// Makes a register of units; of two with the same code or name the first is found.
  ///
  /// - Parameters:
  ///   - units: The units in the register's order.
  ///   - doubts: What could not be read in it.
  public init(_ units: [Unit], doubts: [String] = []) {
    self.units = units
    self.doubts = doubts
    byCode = Dictionary(
      units.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let own = units.enumerated().map { (TextKey.fold($1.name), $0) }
    let others = units.enumerated().flatMap { index, unit in
      unit.otherNames.map { (TextKey.fold($0), index) }
    }
    byName = Dictionary(own + others, uniquingKeysWith: { first, _ in first })
    repeatedNames = Set(Dictionary(grouping: own) { $0.0 }.filter { $0.value.count > 1 }.keys)
    byVariant = Dictionary(
      units.enumerated().map { (UnitNameKey.variant($1.name), $0) },
      uniquingKeysWith: { $0 == $1 ? $0 : -1 })
  }

  /// The unit of a code.
  public func unit(code: String) -> Unit? {
    byCode[code].map { units[$0] }
  }

  /// The unit of a name, however its brackets and spaces are written.
  public func unit(named name: String) -> Unit? {
    byName[TextKey.fold(name)].map { units[$0] }
  }

  /// The unit whose name is a variant of another, such as one with 有限责任公司 for 有限公司; nil
  /// where there is none, or more than one.
  public func unit(like name: String) -> Unit? {
    let key = UnitNameKey.variant(name)
    guard !key.isEmpty, let index = byVariant[key], index >= 0 else { return nil }
    return units[index]
  }

  /// The unit that somebody calls by a name: by that very name, else by a variant of it.
  public func unit(called name: String) -> Unit? { unit(named: name) ?? unit(like: name) }

  /// The unit whose name a text holds, such as a file's name with a date behind it; the longest
  /// name wins.
  public func unit(within text: String) -> Unit? {
    let key = TextKey.fold(text)
    if let index = byName[key] { return units[index] }
    return
      byName
      .filter { key.contains($0.key) && !$0.key.isEmpty }
      .max { ($0.key.count, $1.value) < ($1.key.count, $0.value) }
      .map { units[$0.value] }
  }

  /// The units that bear the same name, a unit itself among them: one for each of its series.
  public func namesakes(of unit: Unit) -> [Unit] {
    let key = TextKey.fold(unit.name)
    guard repeatedNames.contains(key) else { return [unit] }
    return units.filter { $0.name == unit.name || TextKey.fold($0.name) == key }
  }

  /// Whether another unit bears the same name.
  public func hasNamesakes(of unit: Unit?) -> Bool {
    unit.map { repeatedNames.contains(TextKey.fold($0.name)) } ?? false
  }

  /// The place of a unit in the register's order.
  public func position(of unit: Unit) -> Int? { byCode[unit.code] }
}
