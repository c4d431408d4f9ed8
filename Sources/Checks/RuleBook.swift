public import Forms

/// A campaign's rules, made ready to check returned forms.
///
/// Making it proves the definition: rules that name unknown checks or parameters are faults.
public struct RuleBook: Sendable {
  let campaign: Campaign
  private let definitions: [Int: Form]
  let forms: [Int: FormRules]
  private let returns: ReturnRules
  let raised: [String: CompiledRule]

  /// Compiles every rule and every use of one.
  ///
  /// - Parameter campaign: The campaign whose rules they are.
  /// - Throws: The first fault of the definition, with its place. A return full of faults is
  ///   none: what is wrong with it are findings.
  public init(_ campaign: Campaign) throws(DefinitionFault) {
    var compiler = RuleCompiler(campaign)
    self.campaign = campaign
    definitions = Dictionary(
      campaign.forms.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    raised = try compiler.raisedRules()
    var forms: [Int: FormRules] = [:]
    for form in campaign.forms {
      forms[form.number] = try compiler.rules(of: form, raised: raised)
    }
    self.forms = forms
    returns = try compiler.returnRules()
  }

  /// Checks a form: its cells, its fields, the form as a whole.
  ///
  /// - Parameters:
  ///   - form: The form as it was found, its cells read.
  ///   - context: What is known about the return besides.
  /// - Returns: The findings by row, column and rule; those about the whole sheet come first.
  public func check(_ form: ReturnedForm, in context: CheckContext) -> [Finding] {
    vet(form, in: context).findings
  }

  /// Checks a form by itself, and takes out of it what no other rule may rely on.
  ///
  /// - Parameters:
  ///   - form: The form as it was found, its cells read.
  ///   - context: What is known about the return besides.
  /// - Returns: The findings as ``check(_:in:)`` gives them, and the form for the rules across
  ///   forms.
  public func vet(_ form: ReturnedForm, in context: CheckContext) -> VettedForm {
    forms[form.number]?.vet(form, in: context)
      ?? VettedForm(file: context.file, form: form, findings: [])
  }

  /// Checks all forms of one unit's return against one another.
  ///
  /// Rejected forms are left out: they say nothing, and nobody is looked up in them. Where a form
  /// that a rule looks into was not returned, or has no records, that rule is silent.
  ///
  /// - Parameters:
  ///   - forms: The forms as ``vet(_:in:)`` gives them, from one file or several, in any order.
  ///   - context: What is known about the return besides; each finding has its form's own file.
  /// - Returns: The findings by form, file, sheet, row, column and rule.
  public func check(return forms: [VettedForm], in context: CheckContext) -> [Finding] {
    returns.findings(for: UnitReturn(forms, of: definitions))
  }

  /// A finding that an upper floor has come to by itself, in the campaign's words.
  ///
  /// - Parameters:
  ///   - check: The name of the generic check, such as `layout-column-missing`.
  ///   - variant: The outcome, where it is not the rule's own.
  ///   - arguments: What the message's placeholders stand for.
  ///   - file: The file concerned.
  ///   - unit: The code of the unit concerned.
  ///   - sheet: The sheet concerned.
  ///   - place: The cell concerned.
  ///   - rows: The rows concerned where they are more than that of the cell.
  ///   - form: The number of the form concerned.
  ///   - value: What stood in the cell.
  /// - Returns: The finding; nil where the campaign has no rule for it.
  public func finding(
    for check: String, variant: String? = nil, _ arguments: [String: String] = [:],
    file: String? = nil, unit: String? = nil, sheet: String? = nil, place: CellPlace? = nil,
    rows: ClosedRange<Int>? = nil, form: Int? = nil, value: String? = nil
  ) -> Finding? {
    guard let rule = raised[check] else { return nil }
    let outcome =
      variant.map { Outcome(variant: $0, always: true) } ?? Outcome()
    guard let words = rule.words(for: outcome) else { return nil }
    let echo = value.map(Echo.shown)
    func argument(_ name: String) -> String? {
      arguments[name].map(Echo.cleaned) ?? (name == "value" ? echo : nil)
        ?? (name == "row" ? place.map { String($0.row) } : nil)
        ?? (name == "form" ? form.map(String.init) : nil)
    }
    var finding = Finding(
      rule: rule.id, severity: words.severity, file: file, unit: unit, sheet: sheet, place: place,
      rows: rows, form: form, message: Masking.text(words.message.filled(argument)), value: echo,
      isForDepartment: rule.isForDepartment)
    finding.messageToUnit = words.toUnit.map { Masking.text($0.filled(argument)) }
    return finding
  }
}
