import Forms

/// A rule laid on something that it checks.
struct LaidRule<Check: Sendable>: Sendable {
  let rule: CompiledRule
  let check: Check
  let conditions: Conditions
}
