import Forms

/// `major-name`: the catalogue has no major of that name, nor a class of majors.
///
/// A cell may list several: 机械工程、材料类.
struct MajorNameCheck: CellCheck {
  static let name = "major-name"
  static let placeholders: Set<String> = ["near"]
  private let search: MajorSearch

  init(_ setting: inout CheckSetting) {
    search = MajorSearch(setting)
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let text = cell.reading.value?.text, !search.isNational(text) else { return [] }
    guard let unknown = TextParts.of(text).first(where: { !search.isNational($0) }) else {
      return []
    }
    return [Outcome([("near", search.near(unknown))])]
  }
}
