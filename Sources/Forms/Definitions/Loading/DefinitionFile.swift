internal import Yams

/// A definition file in YAML: its text turned into nodes that know where they stand.
struct DefinitionFile {
  /// No file has more nodes than this, those that aliases repeat counted each time.
  static let maximumNodes = 200_000

  /// The path below the templates folder.
  let path: String

  /// The value that a text stands for.
  ///
  /// - Throws: A fault with line and column where the text is no YAML.
  func node(of text: String) throws(DefinitionFault) -> DefinitionNode {
    let root: Node?
    do {
      root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      throw fault(of: error)
    } catch {
      throw DefinitionFault("不是有效的 YAML：\(error)", at: mark(nil))
    }
    guard let root else { return DefinitionNode(.mapping([]), at: mark(nil)) }
    var budget = Self.maximumNodes
    return try converted(root, at: mark(nil), budget: &budget)
  }

  private func converted(
    _ node: Node, at place: SourceMark, budget: inout Int
  ) throws(DefinitionFault) -> DefinitionNode {
    let place = node.mark.map(mark) ?? place
    budget -= 1
    guard budget > 0 else { throw DefinitionFault("文件过大", at: place) }
    switch node {
    case .scalar(let scalar):
      return DefinitionNode(.scalar(scalar.string), at: place)
    case .sequence(let sequence):
      var items: [DefinitionNode] = []
      for item in sequence {
        items.append(try converted(item, at: place, budget: &budget))
      }
      return DefinitionNode(.sequence(items), at: place)
    case .mapping(let mapping):
      var pairs: [(key: String, mark: SourceMark, value: DefinitionNode)] = []
      for (key, value) in mapping {
        let keyPlace = key.mark.map(mark) ?? place
        guard case .scalar(let scalar) = key else {
          throw DefinitionFault("键应为文本", at: keyPlace)
        }
        pairs.append((scalar.string, keyPlace, try converted(value, at: keyPlace, budget: &budget)))
      }
      return DefinitionNode(.mapping(pairs), at: place)
    case .alias:
      throw DefinitionFault("无法识别的别名", at: place)
    }
  }

  private func fault(of error: YamlError) -> DefinitionFault {
    switch error {
    case .scanner(_, let problem, let place, _), .parser(_, let problem, let place, _),
      .composer(_, let problem, let place, _):
      DefinitionFault("不是有效的 YAML：\(problem)", at: mark(place))
    case .duplicatedKeysInMapping(let duplicates, let context):
      DefinitionFault("键重复：\(duplicates.joined(separator: "、"))", at: mark(context.mark))
    case .reader(let problem, _, _, _):
      DefinitionFault("不是有效的 YAML：\(problem)", at: mark(nil))
    default:
      DefinitionFault("不是有效的 YAML：\(error)", at: mark(nil))
    }
  }

  private func mark(_ mark: Mark?) -> SourceMark {
    SourceMark(file: path, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
