import Forms

/// `resident-id-division`: the place where the number was given out is in no table.
///
/// No table is complete, so that this is never an error: retired codes live on in numbers.
struct IdentityDivisionCheck: CellCheck {
  static let name = "resident-id-division"
  static let variants: Set<String> = ["province"]
  static let placeholders: Set<String> = ["code"]
  private let tables: ReferenceTables

  init(_ setting: inout CheckSetting) {
    tables = setting.campaign.tables
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard case .value(.residentID(let id), _) = cell.reading, let code = id.divisionCode else {
      return []
    }
    let divisions = tables.divisions
    if divisions.knows(six: code) { return [] }
    guard divisions.knowsProvince(code: code) else {
      return [Outcome(variant: "province", always: true, [("code", String(code.prefix(2)))])]
    }
    return [Outcome([("code", code)])]
  }
}
