import Forms

/// `major-name`: the catalogue has no major of that name.
struct MajorNameCheck: CellCheck {
  static let name = "major-name"
  static let placeholders: Set<String> = ["near"]
  private let search: MajorSearch

  init(_ setting: inout CheckSetting) {
    search = MajorSearch(setting)
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let name = cell.reading.value?.text, search.majors(named: name).isEmpty else {
      return []
    }
    return [Outcome([("near", search.near(name))])]
  }
}
