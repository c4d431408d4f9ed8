import Forms

extension RuleSetting {
  /// The code list that a parameter names; nil where it is not given.
  mutating func list(_ key: String) throws(DefinitionFault) -> CodeList? {
    guard let id = try string(key) else { return nil }
    guard let list = campaign.codeLists[id] else { throw fault("没有代码表“\(id)”", key) }
    return list
  }

  /// A day written as ISO 8601 has it; nil where the parameter is not given.
  mutating func day(_ key: String) throws(DefinitionFault) -> CalendarDate? {
    guard let text = try string(key) else { return nil }
    guard let day = CalendarDate(iso: text) else { throw fault("“\(key)”应为日期，如 2020-06-30", key) }
    return day
  }

  /// A truth value, false where the parameter is not given.
  mutating func flag(_ key: String) throws(DefinitionFault) -> Bool {
    switch try string(key) {
    case "true": return true
    case "false", nil: return false
    default: throw fault("“\(key)”应为 true 或 false", key)
    }
  }

  /// A table of whole numbers by text, such as ages by level.
  mutating func numbers(_ key: String) throws(DefinitionFault) -> [String: Int] {
    guard let node = take(key) else { throw missing(key) }
    var numbers: [String: Int] = [:]
    for item in try node.items(key) {
      guard case .scalar(let text) = item.value.content, let number = Int(text) else {
        throw DefinitionFault("“\(item.key)”应为整数", at: item.value.mark)
      }
      numbers[item.key] = number
    }
    return numbers
  }
}
