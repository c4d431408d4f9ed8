internal import Forms

/// Keeps back of a report's figures what the masked workbook of the same returns keeps back.
///
/// What units counted themselves plays a part in it: a figure may not tell what their sums keep
/// back.
struct MaskedFigures {
  private let campaign: Campaign
  private let disclosure: Disclosure
  private let tallies: [Int: Tally]
  private var sums: [Int: TallySums] = [:]

  /// - Parameter campaign: The campaign, which says what is kept back.
  init(_ campaign: Campaign) {
    self.campaign = campaign
    let disclosure = Disclosure(.masked, campaign, register: nil, names: nil)
    self.disclosure = disclosure
    tallies = campaign.forms.reduce(into: [:]) { $0[$1.number] = Tally(disclosure.form($1)) }
  }

  /// The smallest number that is told.
  var smallestGroup: Int { disclosure.terms.smallestGroup }

  /// Adds up what a return counts.
  mutating func add(_ checked: CheckedReturn) {
    for form in checked.forms {
      guard let definition = campaign.form(form.returned.number),
        let tally = tallies[definition.number]
      else { continue }
      let shown = disclosure.form(definition)
      for record in form.acceptedRecords {
        sums[definition.number, default: TallySums()].add(
          disclosure.record(record, of: definition), tally, form: shown,
          region: checked.origin.region)
      }
    }
  }

  /// The figures as they are shown.
  ///
  /// - Parameters:
  ///   - figures: All figures of the whole.
  ///   - plan: What was tabulated.
  /// - Returns: The figures without small numbers, and without tables that would tell them.
  func shown(of figures: FigureSet, _ plan: FigurePlan) -> FigureSet {
    var tallied = TalliedMeanings()
    var leftOut: Set<String> = []
    for table in plan.chapters.flatMap(\.tables) {
      guard case .reconciliation(let both) = table.kind else { continue }
      // What a tally lacks of a list would tell what the tally keeps back.
      leftOut.insert(table.id)
      guard let tally = tallies[both.tally],
        let form = campaign.form(both.tally).map(disclosure.form)
      else { continue }
      let sums = sums[both.tally, default: TallySums()]
      let suppression = TallySuppression(
        sums, tally, of: form, labels: sums.labels(form.printedRows?.values ?? []),
        smallestGroup: smallestGroup)
      tallied.add(sums, tally, both, suppression, of: form)
    }
    return FigureSuppression(
      figures, smallestGroup: smallestGroup, leavingOut: leftOut, tallied: tallied
    ).figures
  }
}
