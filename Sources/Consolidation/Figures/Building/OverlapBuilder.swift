internal import Forms

/// Makes the table of how many subjects each form has in common with each other one.
struct OverlapBuilder {
  private let plan: FigureTablePlan
  private let forms: [Int]
  private let counter: FigureCounter

  init(_ plan: FigureTablePlan, forms: [Int], in counter: FigureCounter) {
    self.plan = plan
    self.forms = forms
    self.counter = counter
  }

  /// The table with its numbers.
  func built() -> FigureTable {
    let masks = forms.map { counter.bits.mask(of: [$0], role: nil) }
    var byPlaces: [UInt64: Int] = [:]
    for places in counter.people.values { byPlaces[places, default: 0] += 1 }
    func count(_ isMeant: (UInt64) -> Bool) -> Int {
      byPlaces.reduce(0) { isMeant($1.key) ? $0 + $1.value : $0 }
    }
    let names = forms.map { number in
      counter.plan.formNames[number] ?? counter.campaign.form(number)?.titleTail ?? ""
    }
    let keys = forms.map { "form-\($0)" }
    var rows = forms.indices.map { row in
      FigureRow(
        key: keys[row], labels: [names[row]],
        cells: masks.map { mask in
          FigureCell(.count(count { $0 & mask != 0 && $0 & masks[row] != 0 }))
        } + [
          FigureCell(
            .count(
              count { places in
                places & masks[row] != 0
                  && masks.indices.allSatisfy { $0 == row || places & masks[$0] == 0 }
              }))
        ])
    }
    let any = count { places in masks.contains { places & $0 != 0 } }
    rows.append(
      FigureRow(
        key: "distinct", labels: ["去重合计"], isTotal: true,
        cells: masks.map { mask in FigureCell(.count(count { $0 & mask != 0 })) } + [
          FigureCell(.count(any))
        ]))
    return FigureTable(
      id: plan.id, title: plan.title, base: plan.base, definition: plan.definition,
      unit: plan.unit, stubs: ["名单"],
      columns: zip(keys, names).map { FigureColumn(key: $0, label: $1) } + [
        FigureColumn(key: "alone", label: "仅在本名单（末行为去重总人数）")
      ], rows: rows, chart: plan.chart, drawn: plan.drawn)
  }
}
