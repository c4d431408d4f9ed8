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
    let counted = tallies.reduce(into: [Int: CountedForm]()) { all, pair in
      guard let form = campaign.form(pair.key).map(disclosure.form) else { return }
      let sums = sums[form.number, default: TallySums()]
      let suppression = TallySuppression(
        sums, pair.value, of: form, labels: sums.labels(form.printedRows?.values ?? []),
        smallestGroup: smallestGroup)
      all[form.number] = CountedForm(
        form: form, tally: pair.value, sums: sums, suppression: suppression)
    }
    return FigureSuppression(figures, plan, counted: counted, smallestGroup: smallestGroup).figures
  }
}
