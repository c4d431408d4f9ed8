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
    guard !lines.isEmpty else { return group.place.isEmpty ? [] : [group.place] }
    return lines.map { forms, items in
      "附件\(forms.map(String.init).joined(separator: "、"))：" + items.joined(separator: "、")
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
  private func uses(of rule: Rule, in uses: [RuleUse], _ form: Form) -> [String] {
    uses.filter { $0.ruleID == rule.id }.map { use in
      var remarks = words.lines(use.parameters, in: form)
      if let severity = use.severity { remarks.insert(severity.chineseName, at: 0) }
      return remarks.isEmpty ? "" : "（\(remarks.joined(separator: "；"))）"
    }
  }
}
