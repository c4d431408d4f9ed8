import Forms

/// Turns a campaign's rules and their uses into what checks forms.
struct RuleCompiler {
  private let campaign: Campaign
  private var order = 0

  init(_ campaign: Campaign) {
    self.campaign = campaign
  }

  /// The rules by check name that nothing is laid on, such as those about the layout.
  mutating func raisedRules() throws(DefinitionFault) -> [String: CompiledRule] {
    var raised: [String: CompiledRule] = [:]
    for rule in campaign.rules.values.sorted(by: { $0.id < $1.id }) {
      try proveWords(of: rule)
      guard CheckRegistry.raised[rule.check] != nil, raised[rule.check] == nil else { continue }
      order += 1
      raised[rule.check] = CompiledRule(rule, order: order)
    }
    return raised
  }

  /// Proves that a rule names a check there is, and in its words nothing that the check lacks.
  private func proveWords(of rule: Rule) throws(DefinitionFault) {
    guard let known = CheckRegistry.vocabulary(of: rule.check) else {
      throw DefinitionFault("没有检查“\(rule.check)”（规则 \(rule.id)）", at: rule.mark)
    }
    if let variant = Set(rule.variants.keys).subtracting(known.variants).min() {
      throw DefinitionFault(
        "检查“\(rule.check)”没有情形“\(variant)”（规则 \(rule.id)）", at: rule.mark)
    }
    let messages = [rule.message] + rule.variants.values.compactMap(\.message)
    let names = Set(messages.flatMap { MessageTemplate($0).placeholders })
    let unknown = names.subtracting(known.placeholders)
      .subtracting(CheckRegistry.commonPlaceholders)
    if let name = unknown.min() {
      throw DefinitionFault(
        "检查“\(rule.check)”不提供“{\(name)}”（规则 \(rule.id)）", at: rule.mark)
    }
  }

  /// All rules of a form.
  mutating func rules(
    of form: Form, raised: [String: CompiledRule]
  ) throws(DefinitionFault) -> FormRules {
    var columns: [ColumnRules] = []
    for column in form.columns {
      var laid: [LaidRule<any CellCheck>] = []
      for use in column.rules {
        let (rule, parameters) = try resolve(use)
        var setting = CheckSetting(
          campaign, form: form, column: column, parameters: parameters, mark: use.mark)
        let check = try make(rule, CheckRegistry.cells, use)
        laid.append(try lay(rule, use, try check.init(&setting), &setting))
      }
      columns.append(ColumnRules(column, laid))
    }
    return FormRules(
      form, reference: campaign.referenceDate, columns: columns,
      fields: try fieldRules(of: form), forms: try formRules(of: form),
      errors: raised["cell-error"], cleaned: raised["cell-cleaned"])
  }

  private mutating func fieldRules(
    of form: Form
  ) throws(DefinitionFault) -> [(field: FormField, rule: LaidRule<any FieldCheck>)] {
    var rules: [(field: FormField, rule: LaidRule<any FieldCheck>)] = []
    for field in form.headerFields + form.footerFields {
      for use in field.rules {
        let (rule, parameters) = try resolve(use)
        var setting = CheckSetting(
          campaign, form: form, field: field, parameters: parameters, mark: use.mark)
        let check = try make(rule, CheckRegistry.fields, use)
        rules.append((field, try lay(rule, use, try check.init(&setting), &setting)))
      }
    }
    return rules
  }

  private mutating func formRules(
    of form: Form
  ) throws(DefinitionFault) -> [LaidRule<any FormCheck>] {
    var rules: [LaidRule<any FormCheck>] = []
    for use in form.rules {
      let (rule, parameters) = try resolve(use)
      var setting = CheckSetting(campaign, form: form, parameters: parameters, mark: use.mark)
      let check = try make(rule, CheckRegistry.forms, use)
      rules.append(try lay(rule, use, try check.init(&setting), &setting))
    }
    return rules
  }

  private func resolve(
    _ use: RuleUse
  ) throws(DefinitionFault) -> (rule: Rule, parameters: Parameters) {
    guard let rule = campaign.rules[use.ruleID] else {
      throw DefinitionFault("没有规则“\(use.ruleID)”", at: use.mark)
    }
    return (rule, rule.parameters.overlaid(with: use.parameters))
  }

  private func make<Check>(
    _ rule: Rule, _ known: [String: Check], _ use: RuleUse
  ) throws(DefinitionFault) -> Check {
    guard let check = known[rule.check] else {
      throw DefinitionFault("规则 \(rule.id) 的检查“\(rule.check)”不能用在这里", at: use.mark)
    }
    return check
  }

  private mutating func lay<Check: Sendable>(
    _ rule: Rule, _ use: RuleUse, _ check: Check, _ setting: inout CheckSetting
  ) throws(DefinitionFault) -> LaidRule<Check> {
    let conditions = try Conditions(&setting)
    try setting.expectNothingElse()
    order += 1
    return LaidRule(
      rule: CompiledRule(rule, severity: use.severity, order: order), check: check,
      conditions: conditions, needs: setting.needs)
  }
}
