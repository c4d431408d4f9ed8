import Forms

/// `listed`: the cell of a column with a code list holds none of the list's values.
struct ListedCheck: CellCheck {
  static let name = "listed"
  static let variants: Set<String> = ["synonym", "tolerated", "ambiguous", "sibling"]
  static let placeholders: Set<String> = ["canonical", "values"]
  private let tolerated: Set<String>
  private let values: String
  private let sibling: CodeReader?

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    guard case .code(let id) = setting.column?.kind, let list = setting.campaign.codeLists[id]
    else { throw setting.fault("检查“\(Self.name)”只能用于代码表列") }
    tolerated = Set(list.tolerated)
    values = list.values.joined(separator: "、")
    sibling = try setting.list("sibling").map(CodeReader.init)
  }

  static func accounts(for adjustment: Adjustment) -> Bool {
    if case .synonym = adjustment { true } else { false }
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    switch cell.reading {
    case .unreadable(.unlisted):
      return [isOfSibling(cell.entry) ? Outcome(variant: "sibling", always: true, known) : own]
    case .unreadable(.ambiguous):
      return [Outcome(variant: "ambiguous", always: true, known)]
    case .value(.code(let value), let adjustments):
      return outcomes(for: value, adjustments)
    default:
      return []
    }
  }

  private func outcomes(for value: String, _ adjustments: [Adjustment]) -> [Outcome] {
    for case .synonym(let severity?) in adjustments {
      return [Outcome(variant: "synonym", severity: severity, known + [("canonical", value)])]
    }
    guard tolerated.contains(value) else { return [] }
    return [Outcome(variant: "tolerated", known + [("canonical", value)])]
  }

  private var known: [(name: String, text: String)] { [("values", values)] }
  private var own: Outcome { Outcome(known) }

  private func isOfSibling(_ entry: Entry) -> Bool {
    sibling?.read(CellText(entry.raw.text).text).value != nil
  }
}
