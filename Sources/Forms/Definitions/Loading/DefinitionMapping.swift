/// A mapping in a definition whose keys are known beforehand: every other key is a fault.
struct DefinitionMapping {
  /// Where the mapping stands.
  let mark: SourceMark
  /// What it defines, as messages call it, such as 列.
  let subject: String
  private let values: [String: DefinitionNode]

  /// Takes a node as a mapping.
  ///
  /// - Throws: A fault where it is none, or has a key that is not among those allowed.
  init(
    _ node: DefinitionNode, as subject: String, keys: Set<String>
  ) throws(DefinitionFault) {
    mark = node.mark
    self.subject = subject
    var values: [String: DefinitionNode] = [:]
    for (key, mark, value) in try node.pairs(as: subject) {
      guard keys.contains(key) else {
        let allowed = keys.sorted().joined(separator: "、")
        throw DefinitionFault("\(subject)不认识“\(key)”，可用的有：\(allowed)", at: mark)
      }
      values[key] = value
    }
    self.values = values
  }

  /// The value of a key; nil where it is not given.
  subscript(key: String) -> DefinitionNode? { values[key] }

  /// The value of a key that must be given.
  func required(_ key: String) throws(DefinitionFault) -> DefinitionNode {
    guard let value = values[key] else {
      throw DefinitionFault("\(subject)缺少“\(key)”", at: mark)
    }
    return value
  }

  /// A text that must be given.
  func text(_ key: String) throws(DefinitionFault) -> String {
    try required(key).text(key)
  }

  /// A text; nil where it is not given.
  func optionalText(_ key: String) throws(DefinitionFault) -> String? {
    try values[key]?.text(key)
  }

  /// A list of texts; empty where it is not given.
  func texts(_ key: String) throws(DefinitionFault) -> [String] {
    try values[key]?.texts(key) ?? []
  }

  /// A list of anything; empty where it is not given.
  func items(_ key: String) throws(DefinitionFault) -> [DefinitionNode] {
    guard let value = values[key] else { return [] }
    return try value.items(key)
  }

  /// A truth value, written `true` or `false`; false where it is not given.
  func flag(_ key: String) throws(DefinitionFault) -> Bool {
    guard let value = values[key] else { return false }
    switch try value.text(key) {
    case "true": return true
    case "false": return false
    default: throw DefinitionFault("“\(key)”应为 true 或 false", at: value.mark)
    }
  }

  /// A day, written 2020-06-30, that must be given.
  func date(_ key: String) throws(DefinitionFault) -> CalendarDate {
    let value = try required(key)
    guard let date = CalendarDate(iso: try value.text(key)) else {
      throw DefinitionFault("“\(key)”应为日期，如 2020-06-30", at: value.mark)
    }
    return date
  }

  /// One of the values of an enumeration; nil where it is not given.
  func choice<Choice>(
    _ key: String, of type: Choice.Type
  ) throws(DefinitionFault) -> Choice? where Choice: RawRepresentable<String> & CaseIterable {
    guard let value = values[key] else { return nil }
    guard let choice = Choice(rawValue: try value.text(key)) else {
      let allowed = Choice.allCases.map(\.rawValue).joined(separator: "、")
      throw DefinitionFault("“\(key)”应为：\(allowed)", at: value.mark)
    }
    return choice
  }
}
