import Forms

/// `sex-agrees`: the sex that is written is not the one that the identity number tells.
struct SexAgreesCheck: CellCheck {
  static let name = "sex-agrees"
  static let placeholders: Set<String> = ["expected"]
  private let id: Int

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    id = try setting.column("id")
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let sex = cell.reading.value?.text, let isMale = cell.identity(at: id)?.isMale else {
      return []
    }
    let expected = isMale ? "男" : "女"
    return sex == expected ? [] : [Outcome([("expected", expected)])]
  }
}
