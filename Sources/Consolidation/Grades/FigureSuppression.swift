internal import Forms

/// Keeps small groups back in a set of figures (小组抑制).
///
/// Tables speak of the same people: what one keeps back another may not tell. So each table is
/// looked at with what the others keep back, again and again until nothing changes.
struct FigureSuppression {
  private let set: FigureSet
  private let smallestGroup: Int
  private let layouts: [SuppressionLayout]

  /// A cell that is kept back draws others with it; a few rounds settle it.
  private static let mostRounds = 12

  /// - Parameters:
  ///   - set: The figures.
  ///   - plan: What was tabulated.
  ///   - smallestGroup: The smallest group that is told.
  init(_ set: FigureSet, _ plan: FigurePlan, smallestGroup: Int) {
    self.set = set
    self.smallestGroup = smallestGroup
    let plans = Dictionary(plan.chapters.flatMap(\.tables).map { ($0.id, $0) }) { first, _ in first
    }
    let tables = set.sections.flatMap(\.tables)
    layouts = tables.map { SuppressionLayout($0, plans[$0.id], plan.dimensions) }
  }

  /// The figures without small groups.
  var suppressed: FigureSet {
    let hidden = hiddenKeys()
    var result = set
    var position = 0
    for section in result.sections.indices {
      for table in result.sections[section].tables.indices {
        layouts[position].hide(hidden, in: &result.sections[section].tables[table])
        position += 1
      }
    }
    return result
  }

  /// The keys of all that is kept back.
  private func hiddenKeys() -> Set<String> {
    // What tables have in common: a total over blocks may be a cell of another table.
    let published = layouts.reduce(into: [:]) { known, layout in
      known.merge(layout.values) { first, _ in first }
    }
    var hidden: Set<String> = []
    for _ in 0..<Self.mostRounds {
      let before = hidden.count
      for layout in layouts { hidden.formUnion(layout.hidden(hidden, published, smallestGroup)) }
      if hidden.count == before { return hidden }
    }
    // It did not settle: then whatever is near is kept back too.
    for layout in layouts where layout.values.keys.contains(where: hidden.contains) {
      hidden.formUnion(layout.values.filter { $0.value > 0 }.keys)
    }
    return hidden
  }
}
