/// Figures without the numbers that would tell of few people, or give such numbers away.
///
/// Each table is completed by itself. A number that stands in several tables, such as how many men
/// there are, is kept back in all of them or in none; and in a region's workbook wherever that of
/// all keeps it back.
struct FigureSuppression: Sendable {
  /// What a number says, whatever table it stands in: what its line and its column are of, and the
  /// number.
  struct Meaning: Hashable, Sendable {
    var parts: Set<String>
    var count: Int
  }

  /// The figures as they are shown.
  private(set) var figures: FigureSet
  /// What is kept back.
  private(set) var hidden: Set<Meaning> = []

  /// Decides what to keep back.
  ///
  /// - Parameters:
  ///   - figures: All figures.
  ///   - smallestGroup: The smallest number that is told.
  ///   - leftOut: The ids of tables that are not shown at all.
  ///   - tallied: What tallies tell or keep back of the same people.
  ///   - whole: What the workbook of all keeps back; nil for that workbook itself.
  init(
    _ figures: FigureSet, smallestGroup: Int, leavingOut leftOut: Set<String> = [],
    tallied: TalliedMeanings = TalliedMeanings(), beside whole: FigureSuppression? = nil
  ) {
    var figures = figures
    for section in figures.sections.indices {
      figures.sections[section].tables.removeAll { leftOut.contains($0.id) }
    }
    self.figures = figures
    let tables = figures.sections.flatMap(\.tables).map(FigureTableSums.init)
    // A workbook of a region leaves the region unsaid.
    let unsaid = figures.scope.region
    var places: [Meaning: Int] = [:]
    for meaning in tables.flatMap({ Set($0.meanings) }) { places[meaning, default: 0] += 1 }
    for var meaning in tallied.told {
      if let unsaid { meaning.parts.remove(unsaid) }
      places[meaning, default: 0] += 1
    }
    hidden = Set(
      places.keys.filter { meaning in
        guard meaning.count != 0 else { return false }
        var said = meaning
        if let unsaid { said.parts.insert(unsaid) }
        if tallied.hidden.contains(meaning) || tallied.hidden.contains(said) { return true }
        guard let whole else { return false }
        return whole.hidden.contains(said) || whole.hidden.contains(meaning)
      })
    var kept = tables.map { _ in Set<Int>() }
    var hasGrown = true
    var isFirst = true
    while hasGrown {
      hasGrown = false
      for (index, table) in tables.enumerated() {
        let known = table.positions(of: hidden)
        guard isFirst || !known.isSubset(of: kept[index]) else { continue }
        kept[index] = table.hidden(
          smallestGroup: smallestGroup, alsoHidden: known,
          shared: Set(table.meanings.indices.filter { places[table.meanings[$0], default: 0] > 1 }))
        for cell in kept[index] where hidden.insert(table.meanings[cell]).inserted {
          hasGrown = true
        }
      }
      isFirst = false
    }
    var index = 0
    for section in self.figures.sections.indices {
      for table in self.figures.sections[section].tables.indices {
        tables[index].withhold(kept[index], in: &self.figures.sections[section].tables[table])
        index += 1
      }
    }
  }
}
