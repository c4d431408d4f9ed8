import Forms

/// `distinct-person`: both halves of a row name one person, or one half is empty.
///
/// A name tells only where no number stands beside it: two people may share one.
struct DistinctPersonCheck: CellCheck {
  static let name = "distinct-person"
  static let variants: Set<String> = ["other-empty"]
  static let speaksOfBlanks = true
  private let other: Int
  private let half: [Int]
  private let otherHalf: [Int]

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    other = try setting.column("other")
    half = try setting.requiredColumns("half")
    otherHalf = try setting.requiredColumns("other_half")
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    if otherHalf.allSatisfy({ cell.reading(at: $0) == .blank }),
      half.contains(where: { isFilled(cell.reading(at: $0)) })
    {
      return [Outcome(variant: "other-empty")]
    }
    if cell.reading == .blank {
      return zip(half, otherHalf).contains { isSame(cell.value(at: $0), cell.value(at: $1)) }
        ? [Outcome()] : []
    }
    guard case .value(.residentID(let id), _) = cell.reading,
      let partner = cell.identity(at: other), partner.upgraded == id.upgraded
    else { return [] }
    return [Outcome()]
  }

  private func isSame(_ value: Value?, _ other: Value?) -> Bool {
    guard let value, let other else { return false }
    return TextKey.fold(value.text) == TextKey.fold(other.text)
  }

  private func isFilled(_ reading: Reading?) -> Bool {
    reading.map { $0 != .blank } ?? false
  }
}
