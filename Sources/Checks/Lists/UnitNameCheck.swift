import Forms

/// `unit-name`: a unit that is neither the one which reports nor a part of it.
struct UnitNameCheck: CellCheck {
  static let name = "unit-name"
  static let placeholders: Set<String> = ["unit"]

  init(_ setting: inout CheckSetting) {}

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    let known = cell.reportingUnitNames
    guard let reporting = known.first, let value = cell.reading.value,
      !known.contains(value.text)
    else { return [] }
    let key = TextKey.fold(value.text)
    let variant = UnitNameKey.variant(value.text)
    // A part of the unit has its name in front; of another way to write it others tell.
    let isKnown = known.contains { name in
      let unit = TextKey.fold(name)
      return !unit.isEmpty && (key.hasPrefix(unit) || variant == UnitNameKey.variant(name))
    }
    return isKnown ? [] : [Outcome([("unit", reporting)])]
  }
}
