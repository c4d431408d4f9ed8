internal import Consolidation
internal import Forms

/// What rules are laid on, in words.
struct RulePlaces {
  private let campaign: Campaign
  private let words: ParameterWords

  init(_ campaign: Campaign, _ words: ParameterWords) {
    self.campaign = campaign
    self.words = words
  }

  /// The places of a rule, forms in which it lies on the same put together: 附件1、3：性别.
  func lines(of rule: Rule, in group: RuleGroup) -> [String] {
    var lines: [(forms: [Int], items: [String])] = []
    for form in campaign.forms {
      let items = items(of: rule, in: form)
      guard !items.isEmpty else { continue }
      if let index = lines.firstIndex(where: { $0.items == items }) {
        lines[index].forms.append(form.number)
      } else {
        lines.append(([form.number], items))
      }
    }
    let places =
      lines.map { forms, items in
        "附件\(forms.map(String.init).joined(separator: "、"))：" + items.joined(separator: "、")
      } + returns(of: rule)
    return places.isEmpty && !group.place.isEmpty ? [group.place] : places
  }

  /// Between which forms of a return the rule looks.
  private func returns(of rule: Rule) -> [String] {
    let laid = campaign.returnRules.filter { $0.ruleID == rule.id }
    return zip(laid, uses(of: rule, in: laid, nil)).map { use, remarks in
      let forms = words.forms(rule.parameters.overlaid(with: use.parameters))
      return (forms.map { "各表之间：\($0)" } ?? "各表之间") + remarks
    }
  }

  private func items(of rule: Rule, in form: Form) -> [String] {
    var items: [String] = []
    for column in form.columns {
      items += uses(of: rule, in: column.rules, form).map { ParameterWords.name(column) + $0 }
    }
    for field in form.headerFields + form.footerFields {
      items += uses(of: rule, in: field.rules, form).map { field.label + $0 }
    }
    return items + uses(of: rule, in: form.rules, form).map { "整张表" + $0 }
  }

  /// What each use of a rule gives it otherwise, in brackets; empty where it gives nothing.
  private func uses(of rule: Rule, in uses: [RuleUse], _ form: Form?) -> [String] {
    uses.filter { $0.ruleID == rule.id }.map { use in
      var remarks = words.lines(use.parameters, in: form)
      if let message = use.variant.flatMap({ rule.variants[$0]?.message }) {
        remarks.insert("另一情形：\(GuidedRule.words(of: message))", at: 0)
      }
      if let severity = use.severity { remarks.insert(severity.chineseName, at: 0) }
      return remarks.isEmpty ? "" : "（\(remarks.joined(separator: "；"))）"
    }
  }
}
