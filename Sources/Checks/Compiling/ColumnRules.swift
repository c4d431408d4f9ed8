import Forms

/// The rules of one column.
final class ColumnRules: Sendable {
  let header: String
  let kind: ColumnKind
  /// Whether a blank writes a formula here by itself, so that finding one is no surprise.
  let isComputed: Bool
  let rules: [LaidRule<any CellCheck>]
  /// Those among them that have anything to say about a blank cell.
  let blankRules: [LaidRule<any CellCheck>]

  init(_ column: Column, _ rules: [LaidRule<any CellCheck>]) {
    header = column.header
    kind = column.kind
    isComputed = !column.sumOf.isEmpty
    self.rules = rules
    blankRules = rules.filter { laid in
      type(of: laid.check).speaksOfBlanks || laid.rule.states("blank")
    }
  }

  /// Whether a rule that speaks as an error leaves the value no ground for other columns' rules.
  func discredits(_ rule: CompiledRule) -> Bool {
    rules.contains { $0.rule === rule && type(of: $0.check).discreditsValue }
  }

  /// The rules that speak about a cell, each with its outcome.
  ///
  /// About a blank or unreadable cell only the first speaks: one root cause, one finding.
  func outcomes(for cell: CheckedCell) -> [(rule: CompiledRule, outcome: Outcome)] {
    let isBlank = cell.reading == .blank
    let candidates = isBlank ? blankRules : rules
    var spoken: [(rule: CompiledRule, outcome: Outcome)] = []
    for laid in candidates where laid.conditions.allow(cell.record, isBlank: isBlank) {
      for outcome in outcomes(of: laid, for: cell, isBlank: isBlank)
      where laid.rule.words(for: outcome) != nil {
        spoken.append((laid.rule, outcome))
      }
      if !spoken.isEmpty, cell.reading.value == nil { return spoken }
    }
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
