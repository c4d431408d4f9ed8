import Forms

/// `code-suffix`: the digits are those of a major in the catalogue, the rest of the code is not.
struct CodeSuffixCheck: CellCheck {
  static let name = "code-suffix"
  static let variants: Set<String> = ["lower-case"]
  static let placeholders: Set<String> = ["code", "name"]
  private let search: MajorSearch

  init(_ setting: inout CheckSetting) {
    search = MajorSearch(setting)
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let code = cell.reading.value?.text, let major = search.major(code: code),
      major.code != code
    else { return [] }
    let arguments = [(name: "code", text: major.code), (name: "name", text: major.name)]
    if TextKey.fold(major.code) == TextKey.fold(code) {
      return [Outcome(variant: "lower-case", always: true, arguments)]
    }
    return [Outcome(arguments)]
  }
}
