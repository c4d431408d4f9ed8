internal import Checks
internal import Forms
internal import Sheets

/// One pass over a batch of returns: all submissions in order, and what lies across them.
///
/// Submissions are read side by side; what is remembered of each is taken note of in order, so
/// that the outcome is the same for any number of workers.
struct Reception {
  /// The waves still to come, units before regions.
  let waves: [Wave]
  /// The files that are nobody's return, with the reason.
  let passedOver: [(name: String, reason: String)]
  let fileCount: Int
  private let unknownDates: [String]
  private let intake: Intake
  private var people: PeopleLedger
  private var tiers: TierLedger
  private(set) var returned: ReturnedForms
  private var seen: Set<String> = []
  private var released: Set<ReleaseList.Decision> = []
  private var vain: [ReleaseList.Decision] = []

  /// Finds out whose the files are.
  init(_ intake: Intake, files: [InputFile], workers: Workers) async throws {
    let result = try await intake.survey.result(of: files, workers: workers)
    guard files.isEmpty || !result.submissions.isEmpty else {
      let reasons = result.passedOver.map { "\($0.name)：\($0.reason)" }
      throw InputError("没有报送材料可收。" + reasons.prefix(3).joined(separator: "；"))
    }
    self.intake = intake
    waves = Wave.all(of: result.submissions)
    passedOver = result.passedOver
    fileCount = files.count
    unknownDates = intake.received.unknownFiles(among: Set(files.map(\.name)))
    returned = ReturnedForms(tallies: result.tallies)
    people = PeopleLedger(intake.campaign, intake.book)
    tiers = TierLedger(intake.campaign, intake.book, register: intake.register)
  }

  /// Takes note of a return, and adds to it what is found beside earlier ones.
  mutating func note(_ checked: inout CheckedReturn) {
    // A unit whose file cannot be read has returned all the same: it is asked to mend it.
    if let code = checked.origin.unit?.code { seen.insert(code) }
    if checked.origin.isTier { noteUnits(of: checked) }
    released.formUnion(checked.decisions)
    vain += checked.vainDecisions
    checked.add(tiers.add(checked) + people.add(checked))
    returned.add(checked, campaign: intake.campaign, register: intake.register)
  }

  /// The units whose rows came by way of their region.
  private mutating func noteUnits(of checked: CheckedReturn) {
    for name in checked.unitNames {
      if let unit = intake.register?.unit(called: name) { seen.insert(unit.code) }
    }
  }

  /// What came of the batch as a whole.
  func conclusion() -> Conclusion {
    let silent = intake.register?.units.filter { !seen.contains($0.code) } ?? []
    let calls = silent.compactMap { unit in
      intake.book.finding(
        for: "unit-silent",
        ["unit": unit.name, "deadline": intake.campaign.deadline.description], unit: unit.code)
    }
    return Conclusion(
      findings: people.belated + calls + [people.total()].compactMap(\.self),
      repeated: people.repeated, silent: silent,
      unusedDecisions: intake.releases.decisions.filter { !released.contains($0) },
      vainDecisions: vain, unknownDates: unknownDates)
  }
}

extension CheckedReturn {
  /// Adds findings that reject nothing.
  fileprivate mutating func add(_ more: [Finding]) {
    findings += more
    for finding in more { findingCounts[finding.severity, default: 0] += 1 }
  }
}
