import Forms

/// `other-qualification`: a skill grade, a licence or an honour where a title is asked for.
struct OtherQualificationCheck: CellCheck {
  static let name = "other-qualification"
  static let placeholders: Set<String> = ["canonical", "level"]

  init(_ setting: inout CheckSetting) {}

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard case .value(.title(let entry), _) = cell.reading, entry.isOtherQualification else {
      return []
    }
    return [Outcome([("canonical", entry.title), ("level", entry.level)])]
  }
}
