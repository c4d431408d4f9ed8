internal import Consolidation
internal import Forms

extension RuleGuide {
  /// The book as a page: a table for each group, and below it a section for each rule.
  public var markdown: String {
    let all = rules
    func count(_ severity: Severity) -> Int { all.count { $0.severity == severity } }
    var page = """
      # 检查规则：\(Self.escaped(title))

      `pandian check` 按下列 \(all.count) 条规则检查报送的工作簿：错误 \(count(.error)) 条，警告 \
      \(count(.warning)) 条，提示 \(count(.notice)) 条（同一条规则的其他情形另有程度的，见各条）。每个问题\
      都写明规则编号，在这里可以查到它说的是什么、怎样改。命令行上用 `pandian rules A07` 查一条。

      - **错误**：这一行（或这张表、这个文件）不能采用，请改正后重新报送。
      - **警告**：照常采用，但多半有误，请核对。
      - **提示**：供参考，一般不必修改。

      例中的人都是编造的，“…”处由程序填入表中的内容。本页由 `scripts/make-rules` 生成，请勿直接修改。

      | 编号 | 内容 | 条数 |
      |---|---|---:|

      """
    for group in groups {
      let title = Self.escaped(group.group.title)
      page += "| [\(group.group.letters)](#\(Self.anchor(group))) | \(title) | "
      page += "\(group.rules.count) |\n"
    }
    for group in groups { page += "\n" + Self.section(of: group) }
    return page
  }

  private static func section(of group: Group) -> String {
    var page = """
      <a id="\(anchor(group))"></a>

      ## \(escaped(group.heading))

      | 编号 | 程度 | 说的是什么 |
      |---|---|---|

      """
    for rule in group.rules {
      let title = escaped(rule.explanation?.title ?? GuidedRule.words(of: rule.message))
      page += "| [\(rule.id)](#\(rule.id.lowercased())) | \(rule.severity.chineseName) | "
      page += "\(title) |\n"
    }
    for rule in group.rules { page += "\n" + section(of: rule) }
    return page
  }

  private static func section(of rule: GuidedRule) -> String {
    let title = rule.explanation.map { " \($0.title)" } ?? ""
    var page = """
      <a id="\(rule.id.lowercased())"></a>

      ### \(rule.id)\(escaped(title))

      **\(rule.severity.chineseName)**：\(escaped(GuidedRule.words(of: rule.message)))

      """
    var items: [(String, String)] = rule.variants.map { variant in
      ("另有\(variant.severity.chineseName)", GuidedRule.words(of: variant.message))
    }
    if let explanation = rule.explanation {
      items += [
        ("错例", explanation.wrong), ("对例", explanation.right), ("怎样处理", explanation.advice),
        ("依据", explanation.source),
      ]
    }
    if rule.isForDepartment { items.append(("只给主管部门", "填报单位看不到这一条")) }
    if !rule.places.isEmpty { items.append(("用于", rule.places.joined(separator: "；"))) }
    if !rule.parameters.isEmpty { items.append(("参数", rule.parameters.joined(separator: "；"))) }
    items.append(("英文名", rule.name))
    page += "\n"
    for (label, text) in items { page += "- \(label)：\(escaped(text))\n" }
    return page
  }

  /// The anchor of a group; those of rules are their ids.
  private static func anchor(_ group: Group) -> String {
    "group-" + group.group.letters.lowercased()
  }

  /// A text in which no character is a sign of the page's own, and line breaks are spaces.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "*", "_", "`", "|", "[", "]", "\\", "#", "~": escaped += "\\\(character)"
      case "<": escaped += "&lt;"
      case _ where character.isNewline: escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
