import Forms

/// `major-unknown`: the catalogue has no major of that code.
struct MajorUnknownCheck: CellCheck {
  static let name = "major-unknown"
  static let placeholders: Set<String> = ["name", "near"]
  private let search: MajorSearch
  private let major: Int

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    major = try setting.column("major")
    search = MajorSearch(setting)
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let code = cell.reading.value?.text, search.major(code: code) == nil,
      let name = cell.value(at: major)?.text
    else { return [] }
    return [Outcome([("name", name), ("near", search.near(name))])]
  }
}
