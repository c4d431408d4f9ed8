import Forms

/// `value-doubtful`: a value is allowed, yet makes one wonder in this form.
struct ValueDoubtfulCheck: CellCheck {
  static let name = "value-doubtful"
  private let values: Set<String>

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    values = Set(try setting.requiredStrings("values"))
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let value = cell.reading.value, values.contains(value.text) else { return [] }
    return [Outcome()]
  }
}
