import Forms

/// `major-name`: the catalogue has no major of that name, nor a class of majors.
///
/// A cell may list several: 机械工程、材料类.
struct MajorNameCheck: CellCheck {
  static let name = "major-name"
  static let placeholders: Set<String> = ["near"]
  private static let separators: Set<Character> = ["、", "，", ",", "；", ";", "/", "／", "\n"]

  private let search: MajorSearch

  init(_ setting: inout CheckSetting) {
    search = MajorSearch(setting)
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let text = cell.reading.value?.text, !search.isNational(text) else { return [] }
    let parts = text.split(whereSeparator: Self.separators.contains)
    guard let unknown = parts.first(where: { !search.isNational(String($0)) }) else { return [] }
    return [Outcome([("near", search.near(String(unknown)))])]
  }
}
