internal import Forms
internal import Sheets
internal import XLSX

/// The workbooks of a consolidation while they are being written: one of all, one a region, and
/// where it is wanted one a series.
struct ConsolidatedWorkbooks {
  private let plan: ConsolidatedWorkbook.Plan
  private let isBySeries: Bool
  private let whole: ConsolidatedWorkbook
  private var parts: [ConsolidationScope: ConsolidatedWorkbook] = [:]

  /// The name that stands for the region of returns that none is known of.
  private static let unknownRegion = "未定地区"
  /// The name that stands for the series of records that none is known of.
  private static let unknownSeries = "未定系列"

  /// Begins the workbook of all; a region's or a series' begins with its first return.
  ///
  /// - Parameters:
  ///   - plan: What the workbooks are made of.
  ///   - isBySeries: Whether there is a workbook for each series.
  /// - Throws: `WorkbookError` where it cannot be begun.
  init(_ plan: ConsolidatedWorkbook.Plan, isBySeries: Bool) throws(WorkbookError) {
    self.plan = plan
    self.isBySeries = isBySeries
    whole = try ConsolidatedWorkbook(.whole, plan)
  }

  /// The jobs that add returns: one for each workbook that they go into.
  ///
  /// - Parameter returns: The returns, in the order in which the workbooks hold them.
  /// - Returns: The jobs, the longest first; no two of them touch the same workbook.
  /// - Throws: `WorkbookError` where a workbook cannot be begun.
  mutating func jobs(
    adding returns: [CheckedReturn]
  ) throws(WorkbookError) -> [Workers.Job<[CheckedReturn]>] {
    guard !returns.isEmpty else { return [] }
    var shares: [ConsolidationScope: [CheckedReturn]] = [:]
    for checked in returns {
      shares[.region(checked.origin.region ?? Self.unknownRegion), default: []].append(checked)
      guard isBySeries else { continue }
      for (name, part) in checked.parts(bySeriesIn: plan.register, unknown: Self.unknownSeries) {
        shares[.series(name), default: []].append(part)
      }
    }
    var jobs = [Self.job(adding: returns, to: whole)]
    for (scope, share) in shares.sorted(by: { $0.value.count > $1.value.count }) {
      jobs.append(Self.job(adding: share, to: try workbook(of: scope)))
    }
    return jobs
  }

  /// Adds what was found across all returns: to the workbook of all, which no region sees.
  func conclude(_ conclusion: Conclusion) async throws {
    try await whole.conclude(conclusion)
  }

  private mutating func workbook(
    of scope: ConsolidationScope
  ) throws(WorkbookError) -> ConsolidatedWorkbook {
    if let known = parts[scope] { return known }
    let new = try ConsolidatedWorkbook(scope, plan)
    parts[scope] = new
    return new
  }

  private static func job(
    adding returns: [CheckedReturn], to workbook: ConsolidatedWorkbook
  ) -> Workers.Job<[CheckedReturn]> {
    {
      try await workbook.add(returns)
      return []
    }
  }

  /// The workbooks with the names of their files: that of all, then the regions and the series in
  /// the campaign's order.
  var inOrder: [(file: String, workbook: ConsolidatedWorkbook)] {
    let regions = plan.campaign.regions.map(\.name) + [Self.unknownRegion]
    let series = plan.campaign.series.map(\.name) + [Self.unknownSeries]
    let order =
      regions.map(ConsolidationScope.region) + series.map(ConsolidationScope.series)
    let ending = OutputNames(plan.disclosure.grade).workbookEnding
    var taken: Set<String> = []
    return
      ([(ConsolidationScope.whole, whole)]
      + order.compactMap { scope in parts[scope].map { (scope, $0) } })
      .map { scope, workbook in
        (FileName.unique(scope.name, taken: &taken) + ending, workbook)
      }
  }

  /// What the workbook of all keeps back: the others may not give it away.
  var suppressions: WorkbookSuppressions {
    get async { await whole.suppressions() }
  }
}
