import Forms

/// `parts-of-total`: a part is more than its total, or all parts together are not the total.
struct PartsOfTotalCheck: CellCheck {
  static let name = "parts-of-total"
  static let variants: Set<String> = ["exceeds", "sum"]
  static let placeholders: Set<String> = ["total", "sum"]
  private let total: Int
  private let others: [Int]

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    total = try setting.column("total")
    others = try setting.requiredColumns("others")
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard case .value(.count(let part), _) = cell.reading,
      case .count(let whole) = cell.value(at: total)
    else { return [] }
    if part > whole {
      return [Outcome(variant: "exceeds", [("total", String(whole))])]
    }
    guard others.allSatisfy({ cell.value(at: $0) != nil }),
      let rest = cell.record.sum(of: others), part + rest != whole
    else { return [] }
    return [Outcome(variant: "sum", [("total", String(whole)), ("sum", String(part + rest))])]
  }
}
