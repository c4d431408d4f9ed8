import Forms

/// `sum`: a cell is not the sum of its parts; a blank part counts as nothing.
struct SumCheck: CellCheck {
  static let name = "sum"
  static let placeholders: Set<String> = ["sum"]
  static let speaksOfBlanks = true
  static let suppliesBlanks = true
  private let parts: [Int]

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    if let columns = try setting.columns("parts") {
      parts = columns
    } else {
      parts = setting.column?.sumOf.compactMap { [form = setting.form] in form.index(of: $0) } ?? []
      for part in parts { setting.need(part) }
    }
    guard !parts.isEmpty else { throw setting.missing("parts") }
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let sum = cell.record.sum(of: parts) else { return [] }
    switch cell.reading {
    case .blank:
      guard let sum = supplement(for: cell) else { return [] }
      return [Outcome(variant: "blank", [("sum", String(sum))])]
    case .value(.count(let number), _):
      return number == sum ? [] : [Outcome([("sum", String(sum))])]
    default:
      return []
    }
  }

  /// A blank subtotal is the sum of its parts, unless they are all blank.
  func supplement(for cell: CheckedCell) -> Int? {
    guard !parts.allSatisfy({ cell.reading(at: $0) == .blank }) else { return nil }
    return cell.record.sum(of: parts)
  }
}

extension Record {
  /// The sum of cells, blank ones as nothing; nil where one is unreadable or its column missing.
  func sum(of columns: [Int]) -> Int? {
    var sum = 0
    for column in columns {
      switch entry(at: column)?.reading {
      case .blank: continue
      case .value(.count(let number), _): sum += number
      default: return nil
      }
    }
    return sum
  }
}
