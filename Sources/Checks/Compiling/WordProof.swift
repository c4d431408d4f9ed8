import Forms

/// Proves that rules name checks there are, and in their words nothing that these lack.
///
/// The words of a variant may be spoken by another check than the rule's own, where a use says so.
struct WordProof {
  /// The uses that lay another check, or speak in the words of a variant, by rule.
  private let uses: [String: [RuleUse]]

  init(_ campaign: Campaign) {
    var all = campaign.returnRules
    for form in campaign.forms {
      all += form.rules + form.columns.flatMap(\.rules)
      all += (form.headerFields + form.footerFields).flatMap(\.rules)
    }
    uses = Dictionary(
      grouping: all.filter { $0.check != nil || $0.variant != nil }, by: \.ruleID)
  }

  /// Proves a rule.
  func prove(_ rule: Rule) throws(DefinitionFault) {
    // Which checks speak in which words: those of the rule itself, or of a variant.
    var own = [rule.check]
    var speakers = Dictionary(
      try vocabulary(of: rule.check, rule, rule.mark).variants.map { ($0, [rule.check]) },
      uniquingKeysWith: +)
    for use in uses[rule.id] ?? [] {
      let check = use.check ?? rule.check
      for variant in try vocabulary(of: check, rule, use.mark).variants {
        speakers[variant, default: []].append(check)
      }
      guard let variant = use.variant else {
        own.append(check)
        continue
      }
      guard rule.variants[variant] != nil else {
        throw DefinitionFault("规则 \(rule.id) 没有情形“\(variant)”", at: use.mark)
      }
      speakers[variant, default: []].append(check)
    }
    if let variant = Set(rule.variants.keys).subtracting(speakers.keys).min() {
      throw DefinitionFault(
        "检查“\(rule.check)”没有情形“\(variant)”（规则 \(rule.id)）", at: rule.mark)
    }
    try prove(rule.message, spokenBy: own, rule)
    try prove(toUnit: rule, nil, spokenBy: own)
    for (name, variant) in rule.variants.sorted(by: { $0.key < $1.key }) {
      try prove(variant.message ?? rule.message, spokenBy: speakers[name] ?? [], rule)
      try prove(toUnit: rule, variant, spokenBy: speakers[name] ?? [])
    }
  }

  /// Proves what a unit is told: nothing of other units.
  private func prove(
    toUnit rule: Rule, _ variant: Rule.Variant?, spokenBy checks: [String]
  ) throws(DefinitionFault) {
    let own = RuleWords.messageToUnit(of: rule, variant)
    if let own { try prove(own, spokenBy: checks, rule) }
    guard let words = own ?? (rule.isForDepartment ? nil : variant?.message ?? rule.message)
    else { return }
    let names = Set(MessageTemplate(words).placeholders)
    for check in checks {
      let confidential = CheckRegistry.raised[check]?.confidential ?? []
      guard let name = names.intersection(confidential).min() else { continue }
      throw DefinitionFault(
        "“{\(name)}”说的是别的单位，不能给填报单位看：请另写“message-to-unit”（规则 \(rule.id)）", at: rule.mark)
    }
  }

  private func prove(
    _ message: String, spokenBy checks: [String], _ rule: Rule
  ) throws(DefinitionFault) {
    let names = Set(MessageTemplate(message).placeholders)
      .subtracting(CheckRegistry.commonPlaceholders)
    for check in checks {
      let known = try vocabulary(of: check, rule, rule.mark).placeholders
      guard let name = names.subtracting(known).min() else { continue }
      throw DefinitionFault("检查“\(check)”不提供“{\(name)}”（规则 \(rule.id)）", at: rule.mark)
    }
  }

  private func vocabulary(
    of check: String, _ rule: Rule, _ mark: SourceMark
  ) throws(DefinitionFault) -> (variants: Set<String>, placeholders: Set<String>) {
    guard let known = CheckRegistry.vocabulary(of: check) else {
      throw DefinitionFault("没有检查“\(check)”（规则 \(rule.id)）", at: mark)
    }
    return known
  }
}
