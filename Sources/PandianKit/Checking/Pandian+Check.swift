public import Consolidation
internal import Forms
public import Sheets

extension Pandian {
  /// Checks returns against the campaign's rules.
  ///
  /// A return with findings, or one that cannot be read, is a normal result.
  ///
  /// - Parameters:
  ///   - paths: Workbooks, or folders to search through.
  ///   - register: The units that must return; nil where nobody says.
  ///   - excluded: Files in those folders that are no returns, such as the register's own.
  ///   - received: When the returns came in.
  ///   - workers: How many files are read side by side.
  ///   - progress: Called after each file with how many are done and how many there are.
  /// - Returns: Findings, what came of each file, and the units that returned nothing.
  /// - Throws: ``Consolidation/InputError`` where there is no input; a ``Forms/DefinitionFault``
  ///   where the campaign's rules do not hold together.
  public func check(
    _ paths: [String], register: Register? = nil, excluding excluded: [String] = [],
    received: ReceivedDates = ReceivedDates(), workers: Workers = .all,
    progress: (Int, Int) -> Void = { _, _ in }
  ) async throws -> CheckReport {
    let search = try InputSearch(paths, excluding: excluded)
    let intake = try Intake(campaign, register: register, passwords: passwords)
    var report = CheckReport(campaign: campaign.id)
    report.passedOver = search.passedOver
    var seen: Set<String> = []
    var done = 0
    try await intake.each(
      of: search.files, received: { received.date(of: $0.name) }, workers: workers
    ) { file, checked in
      if let checked {
        report.add(checked)
        // A unit whose file cannot be read has returned all the same: it is asked to mend it.
        if let code = checked.origin.unit?.code { seen.insert(code) }
      } else {
        report.passedOver.append((file.name, "本程序生成的汇总表"))
      }
      done += 1
      progress(done, search.files.count)
    }
    report.missingUnits = register?.units.filter { !seen.contains($0.code) } ?? []
    return report
  }
}
