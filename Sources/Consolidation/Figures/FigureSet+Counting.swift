internal import Forms

extension FigureSet {
  /// The figures that a counter has come to.
  init(_ counter: FigureCounter) {
    scope = counter.scope
    var position = 0
    sections = []
    for chapter in counter.plan.chapters {
      var section = FigureSection(title: chapter.title, summary: chapter.summary, tables: [])
      for plan in chapter.tables {
        if let table = Self.table(plan, at: position, counter) { section.tables.append(table) }
        position += 1
      }
      sections.append(section)
    }
  }

  private static func table(
    _ plan: FigureTablePlan, at position: Int, _ counter: FigureCounter
  ) -> FigureTable? {
    switch plan.kind {
    case .tabulation: TabulationBuilder(plan, at: position, in: counter)?.built()
    case .overlap(let forms): OverlapBuilder(plan, forms: forms, in: counter).built()
    case .reconciliation:
      counter.reconciliations[position].flatMap {
        ReconciliationBuilder(plan, $0, in: counter)?.built()
      }
    }
  }
}
