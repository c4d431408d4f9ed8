import Forms

/// `major-pair`: a code stands for another major than the one that is named, or is missing
/// although the name has one.
struct MajorPairCheck: CellCheck {
  static let name = "major-pair"
  static let speaksOfBlanks = true
  static let variants: Set<String> = ["code-missing"]
  static let placeholders: Set<String> = ["code", "name"]
  private let search: MajorSearch
  private let major: Int

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    major = try setting.column("major")
    search = MajorSearch(setting)
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let name = cell.value(at: major)?.text else { return [] }
    if cell.reading == .blank {
      guard let known = search.majors(named: name).first else { return [] }
      return [Outcome(variant: "code-missing", [("code", known.code), ("name", known.name)])]
    }
    guard let code = cell.reading.value?.text, let known = search.major(code: code),
      TextKey.fold(known.name) != TextKey.fold(name)
    else { return [] }
    return [Outcome([("code", known.code), ("name", known.name)])]
  }
}
