import Forms

/// `tally-differs`: the columns of a tally are not what the rows of a list come to.
///
/// The tally may leave out some of the list, such as the retired, or not. A row of the list that
/// does not say for certain what it counts as widens what agrees. Of a column that is a sum,
/// nothing is said where something can be said of its parts.
struct TallyDiffersCheck: ReturnCheck {
  static let name = "tally-differs"
  static let variants: Set<String> = ["short"]
  static let placeholders: Set<String> = ["tallied", "sum", "sum_without"]
  static let isAboutForm = true
  private struct Tallied {
    var column: FormColumn
    var kinds: [String]
    var parts: [Int]
  }

  private let columns: [Tallied]
  private let tally: Int
  private let list: Int
  private let identities: [Int]
  private let by: Int
  private let without: (column: Int, values: Set<String>)?
  /// The columns in which the tally has to have at least as many as the list; nil where it has to
  /// have as many in all columns.
  private let atLeast: Set<String>?

  init(_ setting: inout ReturnSetting) throws(DefinitionFault) {
    let form = try setting.form("of")
    let source = try setting.form("in")
    tally = form.number
    list = source.number
    identities = source.subjects.map(\.identity)
    by = try setting.column("by", of: "in").index
    guard let node = setting.take("columns") else { throw setting.missing("columns") }
    var columns: [Tallied] = []
    for item in try node.items("columns") {
      let column = try setting.column(named: item.key, "columns", of: form)
      columns.append(
        Tallied(
          column: column, kinds: try item.value.texts(item.key),
          parts: column.column.sumOf.compactMap(form.index)))
    }
    self.columns = columns
    without = try Self.without(&setting, source)
    atLeast = try setting.strings("at_least").map(Set.init)
    for id in atLeast ?? [] { _ = try setting.column(named: id, "at_least", of: form) }
  }

  private static func without(
    _ setting: inout ReturnSetting, _ form: Form
  ) throws(DefinitionFault) -> (column: Int, values: Set<String>)? {
    guard let item = try setting.take("without")?.items("without").first else { return nil }
    let column = try setting.column(named: item.key, "without", of: form)
    return (column.index, Set(try item.value.texts(item.key)))
  }

  func outcomes(for whole: UnitReturn) -> [Remark] {
    guard whole.hasRecords(inAll: [tally, list]),
      let (everybody, rest) = counts(of: whole)
    else { return [] }
    let sums = columns.map { sum(of: $0.column.index, in: whole) }
    let disagree = zip(columns, sums).map { tallied, sum in
      guard let sum else { return true }
      return differs(sum.number, tallied, everybody, rest)
    }
    let doubtful = Set(zip(columns, disagree).lazy.filter(\.1).map(\.0.column.index))
    return zip(zip(columns, sums), disagree).compactMap { item, disagrees in
      let (tallied, sum) = item
      guard disagrees, let sum, doubtful.isDisjoint(with: tallied.parts),
        tallied.parts.allSatisfy({ self.sum(of: $0, in: whole) != nil })
      else { return nil }
      let arguments = [
        (name: "tallied", text: String(sum.number)),
        (name: "sum", text: Self.shown(everybody.range(of: tallied.kinds))),
        (name: "sum_without", text: Self.shown(rest.range(of: tallied.kinds))),
      ]
      let outcome =
        atLeast == nil ? Outcome(arguments) : Outcome(variant: "short", always: true, arguments)
      return Remark(at: sum.cell, outcome)
    }
  }

  private func differs(
    _ number: Int, _ tallied: Tallied, _ everybody: HeadCount, _ rest: HeadCount
  ) -> Bool {
    let fewest = rest.range(of: tallied.kinds)
    if let atLeast {
      return atLeast.contains(tallied.column.column.id) && number < fewest.lowerBound
    }
    return !fewest.contains(number) && !everybody.range(of: tallied.kinds).contains(number)
  }

  /// The sum of a column of the tally and its first cell; nil where a cell holds no number.
  private func sum(of column: Int, in whole: UnitReturn) -> (number: Int, cell: ReturnCell)? {
    let cells = whole.cells(of: column, in: tally)
    guard let first = cells.first?.cell else { return nil }
    var sum = 0
    for (_, entry) in cells {
      guard case .value(.count(let number), _) = entry.reading else { return nil }
      sum += number
    }
    return (sum, first)
  }

  /// The people of the list, and those without the ones whom the tally may leave out; nil where
  /// the list has no column to count by.
  private func counts(of whole: UnitReturn) -> (everybody: HeadCount, rest: HeadCount)? {
    var everybody = HeadCount()
    var rest = HeadCount()
    for vetted in whole.forms where vetted.form.number == list {
      for record in vetted.form.records {
        guard let entry = record.entry(at: by) else { return nil }
        // Whoever is told to be named twice may stand there for somebody else, or for nobody.
        let isSomebody = vetted.disputed[record.row]?.isDisjoint(with: identities) ?? true
        let kind = isSomebody ? Self.kind(of: entry.reading) : nil
        everybody.add(kind, isCertain: true)
        switch without.map({ record.entry(at: $0.column)?.reading.value?.text }) {
        case .none:
          rest.add(kind, isCertain: true)
        case .some(.none):
          rest.add(kind, isCertain: false)
        case .some(.some(let value)):
          if without?.values.contains(value) != true { rest.add(kind, isCertain: true) }
        }
      }
    }
    return (everybody, rest)
  }

  /// What a row counts as; nil where nobody can say, or where the unit may have seen it otherwise.
  private static func kind(of reading: Reading) -> String? {
    switch reading.value {
    case .title(let entry): entry.isOtherQualification ? nil : entry.level
    case let value?: value.text
    case nil: nil
    }
  }

  private static func shown(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? String(range.lowerBound) : "\(range.lowerBound)至\(range.upperBound)"
  }
}
