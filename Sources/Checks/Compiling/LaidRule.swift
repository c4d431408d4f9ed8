import Forms

/// A rule laid on something that it checks.
final class LaidRule<Check: Sendable>: Sendable {
  let rule: CompiledRule
  let check: Check
  let conditions: Conditions
  /// The positions of the columns whose values it needs besides that of its own cell.
  let needs: Set<Int>

  init(rule: CompiledRule, check: Check, conditions: Conditions, needs: Set<Int> = []) {
    self.rule = rule
    self.check = check
    self.conditions = conditions
    self.needs = needs
  }
}
