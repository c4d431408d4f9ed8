import Forms

/// `target-group`: somebody belongs to none of those whom the campaign is mainly about.
///
/// Where a cell that could still decide it is blank or unreadable, nothing is said.
struct TargetGroupCheck: CellCheck {
  static let name = "target-group"
  private let levels: Set<String>
  private let alternatives: [(column: Int, values: Set<String>)]

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    levels = Set(try setting.requiredStrings("levels"))
    alternatives = try setting.valuesByColumn("or") ?? []
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard case .value(.title(let entry), _) = cell.reading, !levels.contains(entry.level) else {
      return []
    }
    for (column, values) in alternatives {
      guard let value = cell.value(at: column), !values.contains(value.text) else { return [] }
    }
    return [Outcome()]
  }
}
