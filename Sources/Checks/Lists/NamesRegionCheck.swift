import Forms

/// `names-region`: a text is the name of a region where something else is asked for.
struct NamesRegionCheck: CellCheck {
  static let name = "names-region"
  private let names: Set<String>

  init(_ setting: inout CheckSetting) {
    names = Set(
      setting.campaign.regions.flatMap { [$0.name] + $0.aliases }.map { TextKey.fold($0) })
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let value = cell.reading.value, names.contains(TextKey.fold(value.text)) else {
      return []
    }
    return [Outcome()]
  }
}
