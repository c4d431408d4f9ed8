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
    let proof = WordProof(campaign)
    for rule in campaign.rules.values.sorted(by: { $0.id < $1.id }) {
      try proof.prove(rule)
      guard CheckRegistry.raised[rule.check] != nil, raised[rule.check] == nil else { continue }
      order += 1
      raised[rule.check] = CompiledRule(rule, order: order)
    }
    return raised
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

  /// The rules about a return as a whole.
  mutating func returnRules() throws(DefinitionFault) -> ReturnRules {
    var rules: [ReturnRules.Laid] = []
    for use in campaign.returnRules {
      let (rule, parameters) = try resolve(use)
      var setting = ReturnSetting(campaign, parameters: parameters, mark: use.mark)
      let check = try make(rule, CheckRegistry.returns, use)
      let made = try check.init(&setting)
      try setting.expectNothingElse()
      order += 1
      rules.append((CompiledRule(rule, laid: use, order: order), made))
    }
    return ReturnRules(rules, reference: campaign.referenceDate)
  }

  private func resolve(
    _ use: RuleUse
  ) throws(DefinitionFault) -> (rule: Rule, parameters: Parameters) {
    guard let rule = campaign.rules[use.ruleID] else {
      throw DefinitionFault("没有规则“\(use.ruleID)”", at: use.mark)
    }
    // Another check has parameters of its own.
    guard use.check == nil else { return (rule, use.parameters) }
    return (rule, rule.parameters.overlaid(with: use.parameters))
  }

  private func make<Check>(
    _ rule: Rule, _ known: [String: Check], _ use: RuleUse
  ) throws(DefinitionFault) -> Check {
    let name = use.check ?? rule.check
    guard let check = known[name] else {
      throw DefinitionFault("规则 \(rule.id) 的检查“\(name)”不能用在这里", at: use.mark)
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
      rule: CompiledRule(rule, laid: use, order: order), check: check,
      conditions: conditions, needs: setting.needs)
  }
}
