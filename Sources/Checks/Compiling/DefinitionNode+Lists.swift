import Forms

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
