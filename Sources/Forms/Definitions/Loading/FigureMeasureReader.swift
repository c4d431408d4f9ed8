/// Reads what a table counts, adds up or compares.
struct FigureMeasureReader {
  static let keys: Set = [
    "of", "role", "where", "count", "label", "sum", "mean", "highest", "distinct", "difference",
    "ratio", "line", "matched",
  ]

  private let campaign: Campaign
  private let dimensions: [FigureDimension]
  /// The forms of measures that name none.
  private let forms: DefinitionNode?

  init(_ campaign: Campaign, dimensions: [FigureDimension], forms: DefinitionNode?) {
    self.campaign = campaign
    self.dimensions = dimensions
    self.forms = forms
  }

  private enum Counted: String, CaseIterable {
    case rows, subjects, units
  }

  /// A measure.
  ///
  /// - Parameters:
  ///   - mapping: What says it.
  ///   - id: Its id.
  ///   - label: What stands above it, where the mapping does not say.
  ///   - earlier: The measures before it, which it may compare.
  /// - Returns: The measure.
  /// - Throws: A fault where it cannot be understood.
  func measure(
    _ mapping: DefinitionMapping, id: String, label: String, _ earlier: [FigureMeasure]
  ) throws(DefinitionFault) -> FigureMeasure {
    guard !earlier.contains(where: { $0.id == id }) else {
      throw DefinitionFault("“\(id)”重复", at: mapping.mark)
    }
    var measure = FigureMeasure(
      id: id, label: try mapping.optionalText("label") ?? label,
      operation: try operation(mapping, earlier), forms: [])
    switch measure.operation {
    case .difference, .ratio: return measure
    default: measure.forms = try forms(of: mapping)
    }
    measure.role = try mapping.optionalText("role")
    if let node = mapping["where"] {
      measure.condition = try FigureConditionReader(campaign).condition(node)
    }
    if let node = mapping["line"] { measure.rows = try dimension(node, "line") }
    measure.isMatched = try mapping.flag("matched")
    return measure
  }

  private func operation(
    _ mapping: DefinitionMapping, _ earlier: [FigureMeasure]
  ) throws(DefinitionFault) -> FigureMeasure.Operation {
    if let column = try mapping.optionalText("sum") { return .sum(column) }
    if let column = try mapping.optionalText("mean") { return .mean(column) }
    if let column = try mapping.optionalText("highest") { return .highest(column) }
    if mapping["distinct"] != nil { return .distinct(try mapping.texts("distinct")) }
    if let node = mapping["difference"] {
      let positions = try positions(node, "difference", earlier)
      return .difference(positions[0], minus: Array(positions.dropFirst()))
    }
    if let node = mapping["ratio"] {
      let positions = try positions(node, "ratio", earlier)
      return .ratio(positions[0], of: positions[1])
    }
    return switch try mapping.choice("count", of: Counted.self) ?? .subjects {
    case .rows: .rows
    case .subjects: .subjects
    case .units: .units
    }
  }

  /// The positions of two or more earlier measures.
  private func positions(
    _ node: DefinitionNode, _ key: String, _ earlier: [FigureMeasure]
  ) throws(DefinitionFault) -> [Int] {
    let ids = try node.texts(key)
    let positions = ids.compactMap { id in earlier.firstIndex { $0.id == id } }
    guard positions.count == ids.count, positions.count >= 2 else {
      throw DefinitionFault("“\(key)”应为前面两项或几项的 id", at: node.mark)
    }
    return positions
  }

  /// The position of a dimension.
  func dimension(_ node: DefinitionNode, _ key: String) throws(DefinitionFault) -> Int {
    let id = try node.text(key)
    guard let position = dimensions.firstIndex(where: { $0.id == id }) else {
      throw DefinitionFault("dimensions 中没有“\(id)”", at: node.mark)
    }
    return position
  }

  /// A form by its number.
  func form(_ node: DefinitionNode, _ key: String) throws(DefinitionFault) -> Form {
    let text = try node.text(key)
    guard let number = Int(text), let form = campaign.form(number) else {
      throw DefinitionFault("没有附件“\(text)”", at: node.mark)
    }
    return form
  }

  /// The numbers of the forms that a table or measure is about.
  func forms(of mapping: DefinitionMapping) throws(DefinitionFault) -> [Int] {
    guard let node = mapping["of"] ?? forms else {
      throw DefinitionFault("缺少“of”：统计的是哪些附件", at: mapping.mark)
    }
    guard case .sequence(let items) = node.content else { return [try form(node, "of").number] }
    var numbers: [Int] = []
    for item in items { numbers.append(try form(item, "of").number) }
    return numbers
  }

  /// Sees to it that the forms of a measure have the columns that it and its dimensions need.
  func check(
    _ positions: [Int], _ measure: FigureMeasure, at mark: SourceMark
  ) throws(DefinitionFault) {
    var needed = Set(positions.flatMap { dimensions[$0].columns })
    switch measure.operation {
    case .sum(let column), .mean(let column), .highest(let column): needed.insert(column)
    case .distinct(let columns): needed.formUnion(columns)
    case .rows, .subjects, .units, .difference, .ratio: break
    }
    for form in measure.forms.compactMap(campaign.form) {
      if let missing = needed.sorted().first(where: { form.index(of: $0) == nil }) {
        throw DefinitionFault("附件\(form.number)没有列“\(missing)”", at: mark)
      }
      if case .subjects = measure.operation,
        !form.subjects.contains(where: { measure.role == nil || $0.role == measure.role })
      {
        throw DefinitionFault("附件\(form.number)的行没有写明是谁（subjects）", at: mark)
      }
    }
  }
}
