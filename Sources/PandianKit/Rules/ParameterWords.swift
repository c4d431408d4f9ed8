internal import Consolidation
internal import Forms

/// Parameters of rules in words: columns by their headers, code lists by their values.
struct ParameterWords {
  private let campaign: Campaign
  private let names: [String: String]
  /// The parameters that name forms, which belong to the place.
  private static let forms: Set = ["of", "in"]
  /// Of a longer list only the beginning is named.
  private static let longestList = 12

  init(_ campaign: Campaign, _ names: [String: String]) {
    self.campaign = campaign
    self.names = names
  }

  /// The parameters one by one, by name.
  ///
  /// - Parameters:
  ///   - parameters: What a rule, or a use of it, is given.
  ///   - form: The form whose columns are meant; any where nil.
  /// - Returns: A line a parameter, or a case of one.
  func lines(_ parameters: Parameters, in form: Form? = nil) -> [String] {
    parameters.keys.subtracting(Self.forms).sorted().flatMap { key -> [String] in
      guard let node = parameters[key] else { return [] }
      // Each case of a longer table is a line of its own.
      guard case .sequence(let items) = node.content, items.contains(where: \.isMapping) else {
        return [line(key, node, form)]
      }
      return items.map { "\(name(key))：" + words($0, form) }
    }
  }

  /// Between which forms a rule looks: 检查附件2，对照附件1; nil where its parameters name none.
  func forms(_ parameters: Parameters) -> String? {
    let parts = [("检查附件", "of"), ("对照附件", "in")].compactMap { label, key in
      parameters[key].map { label + words($0, nil) }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "，")
  }

  private func line(_ key: String, _ node: DefinitionNode, _ form: Form?) -> String {
    switch key {
    case "when": "仅当" + conditions(node, form)
    case "unless": "除非" + conditions(node, form)
    case "blank_unless": "空白时，除非" + conditions(node, form)
    case "list", "sibling": "\(name(key))：" + codeList(node)
    case "role": "\(name(key))：" + role(node)
    default: "\(name(key))：" + words(node, form)
    }
  }

  private func name(_ key: String) -> String { names[key] ?? key }

  // MARK: Values

  private func words(_ node: DefinitionNode, _ form: Form?) -> String {
    switch node.content {
    case .scalar(let text):
      return value(text, form)
    case .sequence(let items):
      return items.map { words($0, form) }.joined(separator: "、")
    case .mapping(let pairs):
      return pairs.map { key, _, node in
        let value = key == "severity" ? severity(node, form) : words(node, form)
        return "\(key == "*" ? "任何值" : header(key, form) ?? name(key)) \(value)"
      }
      .joined(separator: "，")
    }
  }

  private func value(_ text: String, _ form: Form?) -> String {
    switch text {
    case "true": "是"
    case "false": "否"
    default: header(text, form).map { "“\($0)”" } ?? text
    }
  }

  private func severity(_ node: DefinitionNode, _ form: Form?) -> String {
    guard case .scalar(let text) = node.content, let severity = Severity(rawValue: text) else {
      return words(node, form)
    }
    return severity.chineseName
  }

  private func role(_ node: DefinitionNode) -> String {
    guard case .scalar(let text) = node.content else { return words(node, nil) }
    return name(text)
  }

  private func codeList(_ node: DefinitionNode) -> String {
    guard case .scalar(let id) = node.content, let list = campaign.codeLists[id] else {
      return words(node, nil)
    }
    let shown = list.values.prefix(Self.longestList).joined(separator: "、")
    return list.values.count > Self.longestList ? shown + "等\(list.values.count)项" : shown
  }

  // MARK: Columns

  /// The header of a column by its id, the group that it stands under before it; the label of a
  /// field.
  private func header(_ id: String, _ form: Form?) -> String? {
    let forms = form.map { [$0] } ?? campaign.forms
    if let column = forms.flatMap(\.columns).first(where: { $0.id == id }) {
      return Self.name(column)
    }
    return forms.flatMap { $0.headerFields + $0.footerFields }.first { $0.id == id }?.label
  }

  /// What a column is called within its form.
  static func name(_ column: Column) -> String {
    column.group.map { "\($0)〔\(column.header)〕" } ?? column.header
  }

  /// What `when` and its like ask of other columns.
  private func conditions(_ node: DefinitionNode, _ form: Form?) -> String {
    guard case .mapping(let pairs) = node.content else { return words(node, form) }
    return pairs.map { key, _, node in
      "“\(header(key, form) ?? key)”" + condition(node, form)
    }
    .joined(separator: "、")
  }

  private func condition(_ node: DefinitionNode, _ form: Form?) -> String {
    guard case .scalar(let text) = node.content else { return "为" + words(node, form) }
    switch text {
    case "": return "为空"
    case "*": return "不为空"
    case "#": return "填有号码"
    default: return "为“\(text)”"
    }
  }
}

extension DefinitionNode {
  fileprivate var isMapping: Bool {
    guard case .mapping = content else { return false }
    return true
  }
}
