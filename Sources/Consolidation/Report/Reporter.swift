internal import DOCX
public import Forms
internal import XLSX

/// Reckons the figures of a batch of returns and writes the 盘点报告.
public struct Reporter {
  private let intake: Intake
  private let figures: FigurePlan?
  private let plan: ReportPlan?
  private let grade: Grade
  private let ruleTitles: [String: String]
  private let workers: Workers

  /// Prepares a report.
  ///
  /// - Parameters:
  ///   - intake: What takes the returns in.
  ///   - figures: What the campaign tabulates; nil for nothing.
  ///   - plan: What its report says; nil for a plain one of all figures.
  ///   - grade: How much of small groups it tells.
  ///   - ruleTitles: What rules find, in few words, by the rules' ids.
  ///   - workers: How many files are read side by side.
  public init(
    _ intake: Intake, figures: FigurePlan?, plan: ReportPlan?, grade: Grade = .masked,
    ruleTitles: [String: String] = [:], workers: Workers = .all
  ) {
    self.intake = intake
    self.figures = figures
    self.plan = plan
    self.grade = grade
    self.ruleTitles = ruleTitles
    self.workers = workers
  }

  /// What came of a batch.
  public struct Outcome: Sendable {
    /// The report.
    public var report: Report
    /// What came of each file, in the order in which they were taken.
    public var statuses: [CheckedReturn.Status]
    /// All rows.
    public var rows: RowCounts
    /// What came of the batch as a whole.
    public var conclusion: Conclusion
    /// The names of the files that were written.
    public var files: [String] = []
  }

  /// Takes the returns in and reckons the report.
  ///
  /// - Parameters:
  ///   - files: The returns, in any order.
  ///   - earlier: An earlier report that it is compared with.
  ///   - progress: Called now and then with how far the work has come.
  /// - Returns: The report, and what came of the returns.
  /// - Throws: `CancellationError` where the work is called off.
  public func run(
    _ files: [InputFile], comparedWith earlier: EarlierReport? = nil,
    progress: (BatchProgress) -> Void = { _ in }
  ) async throws -> Outcome {
    let campaign = intake.campaign
    var counter = FigureCounter(
      figures ?? FigurePlan(dimensions: [], chapters: []), campaign, scope: .whole,
      register: intake.register)
    var returns = ReturnFigures(campaign, register: intake.register, titles: ruleTitles)
    var names = PersonNames(campaign)
    var masked = MaskedFigures(campaign)
    var statuses: [CheckedReturn.Status] = []
    var rows = RowCounts()
    let conclusion = try await intake.each(of: files, workers: workers, progress: progress) {
      counter.add($0)
      returns.add($0)
      if grade == .masked {
        names.add($0, campaign)
        masked.add($0)
      }
      statuses.append($0.status)
      rows += $0.counts
    }
    returns.conclude(conclusion)
    var set = FigureSet(counter)
    var smallestGroup: Int?
    if grade == .masked {
      set = masked.shown(of: set, counter.plan).labelled {
        names.masked(MaskedNumbers.narrowed($0))
      }
      smallestGroup = masked.smallestGroup
    }
    var report = ReportBuilder(
      campaign: campaign, figures: set, returns: returns.tables, figurePlan: figures, plan: plan,
      grade: grade, smallestGroup: smallestGroup
    ).report()
    if let earlier { report.compare(with: earlier) }
    return Outcome(report: report, statuses: statuses, rows: rows, conclusion: conclusion)
  }
}

extension Report {
  /// Adds the chapter that compares it with an earlier one.
  mutating func compare(with earlier: EarlierReport) {
    let comparer = ReportComparer(report: self, earlier: earlier)
    let comparison = comparer.comparison
    self.comparison = comparison
    chapters.append(
      Chapter(
        number: FigureText.chinese(chapters.count + 1), title: "与上期比较",
        blocks: comparer.blocks(comparison)))
  }

  /// Writes the document, the page and the file for programs: all of them, or none.
  ///
  /// - Parameter folder: Where they go; made where it is not there.
  /// - Returns: The names of the files.
  /// - Throws: ``ConsolidationError`` where the folder cannot be made or holds a file that is not
  ///   to be written over; `WorkbookError` where writing fails.
  public func write(to folder: String) throws -> [String] {
    let output = try ReportFolder(folder)
    let document = try output.stage(
      WordReport(self).document().bytes(password: nil), as: ReportFolder.document)
    let page = try output.stage(Array(HTMLReport(self).text.utf8), as: ReportFolder.page)
    let data = json(beside: [document, page]).text(isIndented: true) + "\n"
    _ = try output.stage(Array(data.utf8), as: ReportFolder.data)
    try output.commit()
    return [ReportFolder.document, ReportFolder.page, ReportFolder.data]
  }
}

extension FigureSet {
  /// The set with other labels: those that come from cells may name people.
  func labelled(_ change: (String) -> String) -> FigureSet {
    var set = self
    for section in set.sections.indices {
      for table in set.sections[section].tables.indices {
        for row in set.sections[section].tables[table].rows.indices {
          set.sections[section].tables[table].rows[row].labels =
            set.sections[section].tables[table].rows[row].labels.map(change)
          set.sections[section].tables[table].rows[row].key =
            change(set.sections[section].tables[table].rows[row].key)
        }
        for column in set.sections[section].tables[table].columns.indices {
          let old = set.sections[section].tables[table].columns[column]
          set.sections[section].tables[table].columns[column] = FigureColumn(
            key: change(old.key), label: change(old.label), group: old.group.map(change))
        }
      }
    }
    return set
  }
}
