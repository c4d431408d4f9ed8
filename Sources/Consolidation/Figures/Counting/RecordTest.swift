internal import Forms

/// A condition of a figure, with its columns found in one form.
struct RecordTest {
  private struct Clause {
    var column: Int?
    var values: Set<String>
    var isBlankEnough: Bool
    var isAnythingEnough: Bool
    var areDigitsEnough: Bool
    var words: [String]
  }

  private let junction: FigureCondition.Junction
  private let clauses: [Clause]
  /// How many digits tell a number from a remark, as conditions of rules have it.
  private static let fewestDigits = 6

  init(_ condition: FigureCondition, in form: Form) {
    junction = condition.junction
    clauses = condition.clauses.map { clause in
      let special: Set = ["", "*", "#"]
      return Clause(
        column: form.index(of: clause.column), values: Set(clause.values).subtracting(special),
        isBlankEnough: clause.values.contains(""), isAnythingEnough: clause.values.contains("*"),
        areDigitsEnough: clause.values.contains("#"),
        words: clause.values.filter { !special.contains($0) })
    }
  }

  /// Whether it is true of a record.
  func holds(_ record: Record) -> Bool {
    switch junction {
    case .all: clauses.allSatisfy { holds($0, record) }
    case .any: clauses.contains { holds($0, record) }
    case .contains:
      clauses.contains { clause in
        guard let column = clause.column else { return false }
        let text = record.entries[column].text
        return clause.words.contains { text.contains($0) }
      }
    }
  }

  private func holds(_ clause: Clause, _ record: Record) -> Bool {
    guard let column = clause.column else { return false }
    let entry = record.entries[column]
    if entry.raw == .empty || entry.reading == .blank { return clause.isBlankEnough }
    if clause.isAnythingEnough { return true }
    if clause.areDigitsEnough, Self.hasDigits(entry.text) { return true }
    if case .value(.title(let title), _) = entry.reading, clause.values.contains(title.level) {
      return true
    }
    return clause.values.contains(entry.text)
  }

  private static func hasDigits(_ text: String) -> Bool {
    text.unicodeScalars.count { ("0"..."9").contains(TextKey.narrowed($0)) } >= fewestDigits
  }
}
