public import Forms
internal import Sheets
public import XLSX

/// Puts many returns together: a workbook for all, one a region, and the account (汇总).
public struct Consolidator {
  private var intake: Intake
  private let folder: String
  private let password: Password?
  private let workers: Workers
  private let figures: FigurePlan?
  private let isBySeries: Bool
  /// How many findings of a rule the list of a workbook has for a unit; the others are summed up.
  var findingsPerRule = 500
  private let grade: Grade
  /// How many rows a sheet takes before another continues it: one less than Excel takes, for the
  /// row of sums.
  var rowsPerSheet = CellReference.maximumRow - 1

  /// Prepares a consolidation.
  ///
  /// - Parameters:
  ///   - intake: What takes the returns in.
  ///   - folder: Where the outputs go; made where it is not there.
  ///   - grade: How much of people the outputs show.
  ///   - figures: What is tabulated besides; nil for nothing.
  ///   - isBySeries: Whether there is a workbook for each series, too.
  ///   - password: What the workbooks are encrypted with; nil for not at all. The account is not:
  ///     it counts, and holds no record.
  ///   - workers: How many files are read and workbooks written side by side.
  public init(
    _ intake: Intake, to folder: String, grade: Grade = .internal, figures: FigurePlan? = nil,
    isBySeries: Bool = false, password: Password? = nil, workers: Workers = .all
  ) {
    self.grade = grade
    self.figures = figures
    self.isBySeries = isBySeries
    self.password = password
    self.workers = workers
    self.intake = intake
    self.intake.keepsTrail = true
    self.folder = folder
  }

  /// Consolidates.
  ///
  /// Returns with errors are a normal result: their rows stand on the sheet 待核实. While the files
  /// of one wave are taken in, those of the wave before are written: each workbook gets its rows
  /// in the same order, however many workers there are.
  ///
  /// - Parameters:
  ///   - files: The returns, in any order.
  ///   - progress: Called now and then with how far the work has come.
  ///   - each: Called with each return once it was taken in.
  /// - Returns: The account of what came in and where it stands.
  /// - Throws: ``ConsolidationError`` where the outputs cannot be written or do not balance; of
  ///   them nothing is left then. `WorkbookError` where a workbook takes no more.
  public func run(
    _ files: [InputFile],
    progress: (BatchProgress) -> Void = { _ in }, each: (CheckedReturn) -> Void = { _ in }
  ) async throws -> Account {
    let names = OutputNames(grade)
    let output = try OutputFolder(folder, names)
    var account = Account(campaign: intake.campaign.id, grade: grade)
    let disclosure = try await disclosure(of: files, progress: progress)
    var workbooks = try ConsolidatedWorkbooks(
      ConsolidatedWorkbook.Plan(
        campaign: intake.campaign, register: intake.register, figures: figures,
        negativeList: intake.negativeList, disclosure: disclosure, rowsPerSheet: rowsPerSheet,
        findingsPerRule: findingsPerRule, workers: workers),
      isBySeries: isBySeries)
    var reception = try await Reception(intake, files: files, workers: workers)
    var taken: [CheckedReturn] = []
    var hits: [NegativeHit] = []
    var advance = BatchProgress(
      files: reception.passedOver.count, of: reception.fileCount,
      pass: disclosure.masksPeople ? 2 : 1)
    for wave in reception.waves {
      try Task.checkCancellation()
      let writing = try workbooks.jobs(adding: taken)
      let taking = wave.jobs(intake, beside: reception.returned)
      taken = try await Array(workers.run(writing + taking).joined())
      for index in taken.indices {
        reception.note(&taken[index])
        account.add(taken[index], disclosure)
        advance.rows += taken[index].counts.read
        hits += taken[index].negativeHits
        each(taken[index])
      }
      advance.files += wave.fileCount
      progress(advance)
    }
    _ = try await workers.run(workbooks.jobs(adding: taken))
    var conclusion = reception.conclusion()
    conclusion.passedOver = reception.passedOver
    account.conclude(conclusion)
    try await workbooks.conclude(conclusion)
    let suppressions = await workbooks.suppressions
    account.outputs = try await workers.run(
      workbooks.inOrder.map { [password] file, workbook in
        let path = output.stagingPath(of: file)
        return {
          let figures = try await workbook.finish(suppressions)
          try await workbook.write(to: path, password: password)
          return await Account.Output(
            file: file, scope: workbook.scope, rows: workbook.rows,
            hasFullNumbers: !disclosure.masksPeople, continued: workbook.continued,
            figures: figures)
        }
      })
    try account.balance()
    if intake.negativeList != nil {
      account.confidential = [names.negativeReport]
      try output.stage(
        NegativeHit.table(hits, disclosure), as: names.negativeReport, isConfidential: true)
    }
    try output.stage(account.json.text(isIndented: true) + "\n", as: names.account)
    try output.commit(
      account.outputs.map(\.file) + account.confidential + [names.account])
    return account
  }

  /// What outputs hold; where they name nobody, all names are gathered first, from a reading of
  /// their own: a text may name people of any unit.
  private func disclosure(
    of files: [InputFile], progress: (BatchProgress) -> Void
  ) async throws -> Disclosure {
    guard grade == .masked else {
      return Disclosure(grade, intake.campaign, register: intake.register, names: nil)
    }
    var names = PersonNames(intake.campaign)
    var intake = intake
    intake.keepsTrail = false
    let advance = { (done: BatchProgress) in progress(done.asPass(1, of: 2)) }
    try await intake.each(of: files, workers: workers, progress: advance) { checked in
      names.add(checked, intake.campaign)
    }
    return Disclosure(grade, intake.campaign, register: intake.register, names: names)
  }
}
