import Forms

extension CheckSetting {
  /// The position of the column that a parameter names.
  mutating func column(_ key: String) throws(DefinitionFault) -> Int {
    let id = try requiredString(key)
    return try index(of: id, key)
  }

  /// The positions of the columns that a parameter lists; nil where it is not given.
  mutating func columns(_ key: String) throws(DefinitionFault) -> [Int]? {
    guard let ids = try strings(key) else { return nil }
    var indices: [Int] = []
    for id in ids { indices.append(try index(of: id, key)) }
    return indices
  }

  /// The positions of the columns that a parameter has to list.
  mutating func requiredColumns(_ key: String) throws(DefinitionFault) -> [Int] {
    guard let indices = try columns(key), !indices.isEmpty else { throw missing(key) }
    return indices
  }

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

  /// The values by the position of the column in which they stand.
  mutating func valuesByColumn(
    _ key: String
  ) throws(DefinitionFault) -> [(column: Int, values: Set<String>)]? {
    guard let node = take(key) else { return nil }
    var all: [(column: Int, values: Set<String>)] = []
    for item in try node.items(key) {
      guard let index = form.index(of: item.key) else {
        throw DefinitionFault("附件\(form.number)没有列“\(item.key)”", at: item.mark)
      }
      let values = Set(try item.value.texts(item.key))
      // Whether a cell is blank or filled can be told without its value.
      if !values.isSubset(of: ["", "*", "#"]) { need(index) }
      all.append((index, values))
    }
    return all
  }

  private mutating func index(of id: String, _ key: String) throws(DefinitionFault) -> Int {
    guard let index = form.index(of: id) else {
      throw fault("附件\(form.number)没有列“\(id)”", key)
    }
    need(index)
    return index
  }
}

extension DefinitionNode {
  /// The keys and values of a mapping.
  func items(
    _ key: String
  ) throws(DefinitionFault) -> [(key: String, mark: SourceMark, value: DefinitionNode)] {
    guard case .mapping(let items) = content else {
      throw DefinitionFault("“\(key)”应为键与值的对应", at: mark)
    }
    return items
  }

  /// A list of texts, or a single text as a list of one.
  func texts(_ key: String) throws(DefinitionFault) -> [String] {
    switch content {
    case .scalar(let text):
      return [text]
    case .sequence(let nodes):
      var texts: [String] = []
      for node in nodes {
        guard case .scalar(let text) = node.content else {
          throw DefinitionFault("“\(key)”的每一项都应为文本", at: node.mark)
        }
        texts.append(text)
      }
      return texts
    case .mapping:
      throw DefinitionFault("“\(key)”应为文本或列表", at: mark)
    }
  }

  /// The mappings of a list.
  func lines(_ key: String) throws(DefinitionFault) -> [Parameters] {
    guard case .sequence(let nodes) = content else {
      throw DefinitionFault("“\(key)”应为列表", at: mark)
    }
    var lines: [Parameters] = []
    for node in nodes {
      let items = try node.items(key)
      lines.append(
        Parameters(
          Dictionary(items.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })))
    }
    return lines
  }
}
