/// What a rule is given by the definition: values by key, each with its place in the file.
public struct Parameters: Sendable {
  private var nodes: [String: DefinitionNode]

  /// Makes parameters; none by default.
  public init(_ nodes: [String: DefinitionNode] = [:]) {
    self.nodes = nodes
  }

  /// The keys that are given.
  public var keys: Set<String> { Set(nodes.keys) }

  /// The value of a key as it stands in the definition.
  public subscript(key: String) -> DefinitionNode? { nodes[key] }

  /// These parameters with others laid over them, key by key.
  public func overlaid(with others: Parameters) -> Parameters {
    Parameters(nodes.merging(others.nodes) { _, new in new })
  }

  /// A text, nil where the key is not given.
  ///
  /// - Throws: a fault where the value is no text.
  public func string(_ key: String) throws(DefinitionFault) -> String? {
    guard let node = nodes[key] else { return nil }
    guard case .scalar(let text) = node.content else {
      throw DefinitionFault("“\(key)”应为一个文本", at: node.mark)
    }
    return text
  }

  /// A whole number, nil where the key is not given.
  ///
  /// - Throws: a fault where the value is no whole number.
  public func integer(_ key: String) throws(DefinitionFault) -> Int? {
    guard let node = nodes[key] else { return nil }
    guard case .scalar(let text) = node.content, let number = Int(text) else {
      throw DefinitionFault("“\(key)”应为整数", at: node.mark)
    }
    return number
  }

  /// A list of texts (a single text counts as a list of one), nil where the key is not given.
  ///
  /// - Throws: a fault where an item of the list is no text.
  public func strings(_ key: String) throws(DefinitionFault) -> [String]? {
    guard let node = nodes[key] else { return nil }
    switch node.content {
    case .scalar(let text):
      return [text]
    case .sequence(let items):
      var texts: [String] = []
      for item in items {
        guard case .scalar(let text) = item.content else {
          throw DefinitionFault("“\(key)”的每一项都应为文本", at: item.mark)
        }
        texts.append(text)
      }
      return texts
    case .mapping:
      throw DefinitionFault("“\(key)”应为列表", at: node.mark)
    }
  }
}
