import Forms

/// `suggested`: free text that is none of the values which a code list suggests.
struct SuggestedCheck: CellCheck {
  static let name = "suggested"
  static let placeholders: Set<String> = ["values"]
  private let reader: CodeReader
  private let values: String

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    guard let list = try setting.list("list") else { throw setting.missing("list") }
    reader = CodeReader(list)
    values = list.values.joined(separator: "、")
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let value = cell.reading.value, reader.read(value.text).value == nil else { return [] }
    return [Outcome([("values", values)])]
  }
}
