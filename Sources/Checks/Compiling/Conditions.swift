import Forms

/// When a rule is applied at all: `when`, `unless` and `blank_unless` of its parameters.
struct Conditions: Sendable {
  private typealias Test = (column: Int, values: Set<String>)

  private let when: [(column: Int, values: Set<String>)]
  private let unless: [(column: Int, values: Set<String>)]
  private let blankUnless: [(column: Int, values: Set<String>)]

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    when = try setting.valuesByColumn("when") ?? []
    unless = try setting.valuesByColumn("unless") ?? []
    blankUnless = try setting.valuesByColumn("blank_unless") ?? []
  }

  /// Whether the rule is applied to a cell of a record.
  func allow(_ record: Record, isBlank: Bool) -> Bool {
    for test in when where Self.holds(test, in: record) != true { return false }
    return !Self.allHold(unless, in: record)
      && !(isBlank && Self.allHold(blankUnless, in: record))
  }

  private static func allHold(_ tests: [Test], in record: Record) -> Bool {
    guard !tests.isEmpty else { return false }
    // Where a column is missing nothing can be said, and the rule had better be silent.
    return tests.allSatisfy { holds($0, in: record) ?? true }
  }

  /// Whether a cell holds one of the values: "" stands for a blank one, "*" for any other, "#" for
  /// one with digits enough to be meant as a number.
  private static func holds(_ test: Test, in record: Record) -> Bool? {
    guard let entry = record.entry(at: test.column) else { return nil }
    if test.values.contains("#") { return entry.resemblesNumber }
    switch entry.reading {
    case .blank: return test.values.contains("")
    case .unreadable:
      // It is filled; what it ought to say nobody knows, unless only blanks are asked for.
      return test.values.contains("*") ? true : test.values == [""] ? false : nil
    case .value(let value, _):
      return test.values.contains("*") || test.values.contains(value.text)
    }
  }
}
