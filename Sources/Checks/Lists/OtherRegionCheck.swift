import Forms

/// `other-region`: a row tells of another region than that of whoever returns it.
struct OtherRegionCheck: CellCheck {
  static let name = "other-region"
  static let placeholders: Set<String> = ["region"]

  init(_ setting: inout CheckSetting) {}

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let region = cell.region, let value = cell.reading.value,
      TextKey.fold(value.text) != TextKey.fold(region)
    else { return [] }
    return [Outcome([("region", region)])]
  }
}
