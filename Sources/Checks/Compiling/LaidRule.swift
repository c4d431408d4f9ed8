import Forms

/// A rule laid on something that it checks.
final class LaidRule<Check: Sendable>: Sendable {
  let rule: CompiledRule
  let check: Check
  let conditions: Conditions

  init(rule: CompiledRule, check: Check, conditions: Conditions) {
    self.rule = rule
    self.check = check
    self.conditions = conditions
  }
}
