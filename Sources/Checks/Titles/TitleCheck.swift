import Forms

/// `title`: a text that is no title of the column's list, or one that names no level.
struct TitleCheck: CellCheck {
  static let name = "title"
  static let variants: Set<String> = ["ambiguous", "several"]
  static let placeholders: Set<String> = ["canonical"]

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    guard case .title = setting.column?.kind else {
      throw setting.fault("检查“\(Self.name)”只能用于职称列")
    }
  }

  static func accounts(for adjustment: Adjustment) -> Bool {
    switch adjustment {
    case .synonym, .highestTitle: true
    default: false
    }
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    switch cell.reading {
    case .unreadable(.unlisted):
      return [Outcome()]
    case .unreadable(.ambiguous):
      return [Outcome(variant: "ambiguous", always: true)]
    case .value(.title(let entry), let adjustments):
      guard adjustments.contains(.highestTitle) else { return [] }
      return [Outcome(variant: "several", [("canonical", entry.title)])]
    default:
      return []
    }
  }
}
