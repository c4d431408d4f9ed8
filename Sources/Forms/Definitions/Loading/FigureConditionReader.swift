/// Reads what has to be true of a record for a figure to count it.
struct FigureConditionReader {
  private let campaign: Campaign

  init(_ campaign: Campaign) {
    self.campaign = campaign
  }

  /// A condition: `all`, `any` or `contains`, and columns with their values.
  func condition(_ node: DefinitionNode) throws(DefinitionFault) -> FigureCondition {
    let pairs = try node.pairs(as: "where ")
    guard let (key, mark, value) = pairs.first, pairs.count == 1,
      let junction = FigureCondition.Junction(rawValue: key)
    else {
      let allowed = FigureCondition.Junction.allCases.map(\.rawValue).joined(separator: "、")
      throw DefinitionFault("“where”应为其中之一：\(allowed)", at: pairs.first?.mark ?? node.mark)
    }
    var clauses: [FigureCondition.Clause] = []
    for (column, place, values) in try value.pairs(as: key) {
      guard campaign.forms.contains(where: { $0.index(of: column) != nil }) else {
        throw DefinitionFault("没有一张表有列“\(column)”", at: place)
      }
      clauses.append(.init(column: column, values: try texts(values, column)))
    }
    guard !clauses.isEmpty else { throw DefinitionFault("“\(key)”没有列", at: mark) }
    return FigureCondition(junction, clauses)
  }

  /// A text, or a list of texts.
  private func texts(_ node: DefinitionNode, _ name: String) throws(DefinitionFault) -> [String] {
    if case .scalar(let text) = node.content { return [text] }
    return try node.texts(name)
  }
}
