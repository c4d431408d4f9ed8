extension DefinitionNode {
  /// The node as a text.
  ///
  /// - Throws: A fault that calls the value by the given name where it is no text.
  func text(_ name: String) throws(DefinitionFault) -> String {
    guard case .scalar(let text) = content else {
      throw DefinitionFault("“\(name)”应为一个文本", at: mark)
    }
    return text
  }

  /// The node as a list; nothing at all counts as an empty one.
  ///
  /// - Throws: A fault that calls the value by the given name where it is no list.
  func items(_ name: String) throws(DefinitionFault) -> [DefinitionNode] {
    switch content {
    case .sequence(let items): return items
    case .scalar(""): return []
    default: throw DefinitionFault("“\(name)”应为列表", at: mark)
    }
  }

  /// The node as a list of texts; nothing at all counts as an empty one.
  ///
  /// - Throws: A fault that calls the value by the given name where it is no list of texts.
  func texts(_ name: String) throws(DefinitionFault) -> [String] {
    var texts: [String] = []
    for item in try items(name) {
      guard case .scalar(let text) = item.content else {
        throw DefinitionFault("“\(name)”的每一项都应为文本", at: item.mark)
      }
      texts.append(text)
    }
    return texts
  }

  /// The keys and values of the node; nothing at all counts as none.
  ///
  /// - Throws: A fault that calls the value by the given name where it is no mapping.
  func pairs(
    as name: String
  ) throws(DefinitionFault) -> [(key: String, mark: SourceMark, value: DefinitionNode)] {
    switch content {
    case .mapping(let pairs): return pairs
    case .scalar(""): return []
    default: throw DefinitionFault("\(name)应由“键: 值”组成", at: mark)
    }
  }
}
