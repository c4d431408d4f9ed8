public import Forms
public import Sheets

/// What each unit returned, unit by unit in the order in which they came.
public struct UnitLedger: Sendable {
  private let deadline: CalendarDate
  private let register: Register?
  private var rows: [UnitStatus] = []
  private var positions: [UnitKey: Int] = [:]

  /// Prepares the ledger.
  ///
  /// - Parameters:
  ///   - deadline: The last day on which returns are in time.
  ///   - register: The units that must return; nil where nobody says.
  public init(deadline: CalendarDate, register: Register?) {
    self.deadline = deadline
    self.register = register
  }

  /// Adds a return to its unit's row.
  public mutating func add(_ checked: CheckedReturn) {
    rows[position(of: checked.origin)].add(checked, deadline: deadline)
    guard checked.origin.isTier else { return }
    for name in checked.unitNames {
      let unit = register?.unit(called: name)
      let origin = Origin(
        unit: unit, unitName: unit?.name ?? name, region: checked.origin.region,
        series: unit?.series)
      rows[position(of: origin)].addThroughRegion()
    }
  }

  private mutating func position(of origin: Origin) -> Int {
    let key = UnitKey(origin, in: nil)
    if let position = positions[key] { return position }
    positions[key] = rows.count
    rows.append(UnitStatus(origin: origin))
    return rows.count - 1
  }

  /// The rows of all units: those of the register in its order, silent ones too, then others.
  ///
  /// - Parameter region: The only region wanted; nil for all.
  /// - Returns: A row a unit.
  public func rows(in region: String?) -> [UnitStatus] {
    let expected = register?.units.filter { region == nil || $0.region == region } ?? []
    let known = expected.map { unit in
      positions[UnitKey(unit)].map { rows[$0] }
        ?? UnitStatus(
          origin: Origin(
            unit: unit, unitName: unit.name, region: unit.region, series: unit.series))
    }
    let codes = Set(expected.map(\.code))
    return known + rows.filter { row in row.origin.unit.map { !codes.contains($0.code) } ?? true }
  }
}
