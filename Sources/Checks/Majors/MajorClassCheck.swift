import Forms

/// `major-class`: what is written is neither the class nor the discipline of the major.
///
/// Where the code stands beside another major's name, that is the fault, and told by itself.
struct MajorClassCheck: CellCheck {
  static let name = "major-class"
  static let placeholders: Set<String> = ["code", "class"]
  private let search: MajorSearch
  private let code: Int
  private let major: Int?

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    code = try setting.column("code")
    major = try setting.optionalColumn("major")
    search = MajorSearch(setting)
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let value = cell.reading.value?.text, let code = cell.value(at: code)?.text,
      let major = search.major(code: code)
    else { return [] }
    if let name = self.major.flatMap(cell.value)?.text,
      TextKey.fold(name) != TextKey.fold(major.name)
    {
      return []
    }
    let key = TextKey.fold(value)
    let names = [major.className, major.categoryName].map { TextKey.fold($0) }
    // 机械 is as good as 机械类.
    guard !names.contains(key), !names.contains(key + "类") else { return [] }
    return [Outcome([("code", major.code), ("class", major.className)])]
  }
}
