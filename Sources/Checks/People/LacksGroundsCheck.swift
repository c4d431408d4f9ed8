import Forms

/// `lacks-grounds`: somebody is recommended who has neither a title of a high level nor any of
/// the programmes and honours that the campaign names.
struct LacksGroundsCheck: CellCheck {
  static let name = "lacks-grounds"
  static let speaksOfBlanks = true
  private let title: Int
  private let levels: Set<String>
  private let keywords: [String]

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    title = try setting.column("title")
    levels = Set(try setting.requiredStrings("levels"))
    keywords = try setting.requiredStrings("keywords").map { TextKey.fold($0) }
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard case .title(let entry) = cell.value(at: title), !levels.contains(entry.level) else {
      return []
    }
    let honours = TextKey.fold(cell.reading.value?.text ?? "")
    return keywords.contains(where: honours.contains) ? [] : [Outcome()]
  }
}
