internal import Forms

/// What each unit returned, unit by unit in the order in which they came.
struct UnitLedger {
  private var rows: [StatusRow] = []
  private var positions: [String: Int] = [:]

  /// Adds a return to its unit's row.
  mutating func add(_ checked: CheckedReturn) {
    let key = checked.origin.unit?.code ?? "名称:" + TextKey.fold(checked.origin.unitName)
    if positions[key] == nil {
      positions[key] = rows.count
      rows.append(StatusRow(origin: checked.origin))
    }
    guard let position = positions[key] else { return }
    rows[position].add(checked)
  }

  /// The rows of all units: those of the register in its order, silent ones too, then others.
  func rows(expected: [Unit], campaign: Campaign) -> [StatusRow] {
    let known = expected.map { unit in
      positions[unit.code].map { rows[$0] }
        ?? StatusRow(
          origin: Origin(
            unit: unit, unitName: unit.name, region: unit.region, series: unit.series))
    }
    let codes = Set(expected.map(\.code))
    return known + rows.filter { row in row.origin.unit.map { !codes.contains($0.code) } ?? true }
  }
}
