import Forms

/// `value-unlisted`: a column of one form holds what a column of another form does not.
///
/// Either may be written more loosely: 机械工程等相关专业 is listed where 机械工程 is.
struct ValueUnlistedCheck: ReturnCheck {
  static let name = "value-unlisted"
  /// How many pairs are compared for one being part of the other; who lists more is believed.
  static let maximumComparisons = 200_000
  private let column: FormColumn
  private let list: FormColumn

  init(_ setting: inout ReturnSetting) throws(DefinitionFault) {
    column = try setting.column("column", of: "of")
    list = try setting.column("in_column", of: "in")
  }

  func outcomes(for whole: UnitReturn) -> [Remark] {
    guard whole.hasRecords(inAll: [list.number]) else { return [] }
    var listed: Set<String> = []
    for (_, entry) in whole.cells(of: list.index, in: list.number) {
      if case .unreadable = entry.reading { return [] }
      guard let value = entry.reading.value else { continue }
      listed.insert(TextKey.fold(value.text))
      listed.formUnion(TextParts.of(value.text).map { TextKey.fold($0) })
    }
    // None at all: the column is missing, or blank, which has been said.
    guard !listed.isEmpty else { return [] }
    var isListed: [String: Bool] = [:]
    var comparisons = 0
    return whole.cells(of: column.index, in: column.number).compactMap { cell, _ in
      guard let value = whole.soundValue(at: cell) else { return nil }
      let key = TextKey.fold(value.text)
      if listed.contains(key) { return nil }
      if let known = isListed[key] { return known ? nil : Remark(at: cell, Outcome()) }
      comparisons += listed.count
      let found =
        comparisons > Self.maximumComparisons
        || listed.contains { $0.contains(key) || key.contains($0) }
      isListed[key] = found
      return found ? nil : Remark(at: cell, Outcome())
    }
  }
}
