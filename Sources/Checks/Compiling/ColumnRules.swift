import Forms

/// The rules of one column.
final class ColumnRules: Sendable {
  let id: String
  let header: String
  let kind: ColumnKind
  /// Whether a blank writes a formula here by itself, so that finding one is no surprise.
  let isComputed: Bool
  let rules: [LaidRule<any CellCheck>]
  /// The positions of the columns whose values the rules need, and which are checked before.
  let needs: Set<Int>
  /// Those among them that have anything to say about a blank cell.
  let blankRules: [LaidRule<any CellCheck>]
  /// Those among the rules, and among these, that look at other cells too.
  private let widerRules: [LaidRule<any CellCheck>]
  private let widerBlankRules: [LaidRule<any CellCheck>]
  /// The checks that count a blank cell as a number, with their rules' ids.
  let supplements: [(rule: String, check: any CellCheck)]

  init(_ column: Column, _ rules: [LaidRule<any CellCheck>]) {
    id = column.id
    header = column.header
    kind = column.kind
    isComputed = !column.sumOf.isEmpty
    self.rules = rules
    needs = rules.reduce(into: []) { $0.formUnion($1.needs) }
    blankRules = rules.filter { laid in
      type(of: laid.check).speaksOfBlanks || laid.rule.states("blank")
    }
    widerRules = rules.filter { !$0.needs.isEmpty }
    widerBlankRules = blankRules.filter { !$0.needs.isEmpty }
    supplements = rules.filter { laid in
      guard type(of: laid.check).suppliesBlanks else { return false }
      let words = laid.rule.words(for: Outcome(variant: "blank"))
      return words.map { $0.severity < .error } ?? false
    }
    .map { ($0.rule.id, $0.check) }
  }

  /// The id of the rule that has to do with a cell's being read another way than it stands there.
  func rule(accountingFor adjustments: [Adjustment]) -> String? {
    for adjustment in adjustments {
      let laid = rules.first { type(of: $0.check).accounts(for: adjustment) }
      if let laid { return laid.rule.id }
    }
    return nil
  }

  /// The rules that speak about a cell, each with its outcome.
  ///
  /// About a blank or unreadable cell only the first speaks, and after an error none does: one
  /// root cause, one finding.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - silent: The cells of this form of which the rules about a cell alone said nothing; they
  ///     are not asked about those again.
  /// - Returns: The rules that speak.
  func outcomes(
    for cell: CheckedCell, silent: inout SilentCells
  ) -> [(laid: LaidRule<any CellCheck>, outcome: Outcome)] {
    let isBlank = cell.isBlank
    let isKnown = silent.contain(cell.entry.cell, column: cell.column)
    let candidates =
      isKnown
      ? (isBlank ? widerBlankRules : widerRules) : (isBlank ? blankRules : rules)
    var isSilent = true
    var spoken: [(laid: LaidRule<any CellCheck>, outcome: Outcome)] = []
    for laid in candidates where laid.conditions.allow(cell.record, isBlank: isBlank) {
      var isOver = false
      for outcome in outcomes(of: laid, for: cell, isBlank: isBlank) {
        guard let words = laid.rule.words(for: outcome) else { continue }
        spoken.append((laid, outcome))
        isSilent = isSilent && !laid.needs.isEmpty
        isOver = isOver || cell.reading.value == nil || words.severity == .error
      }
      if isOver { return spoken }
    }
    if isSilent, !isKnown { silent.insert(cell.entry.cell, column: cell.column) }
    return spoken
  }

  private func outcomes(
    of laid: LaidRule<any CellCheck>, for cell: CheckedCell, isBlank: Bool
  ) -> [Outcome] {
    guard isBlank, !type(of: laid.check).speaksOfBlanks else {
      return laid.check.outcomes(for: cell)
    }
    return [Outcome(variant: "blank")]
  }
}
