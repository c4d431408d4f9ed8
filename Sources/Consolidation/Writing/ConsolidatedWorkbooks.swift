internal import Checks
internal import Forms
internal import Sheets
internal import XLSX

/// The workbooks of a consolidation while they are being written: one of all, one a region.
struct ConsolidatedWorkbooks {
  private let campaign: Campaign
  private let register: Register?
  private let rowsPerSheet: Int
  private let workers: Workers
  private let disclosure: Disclosure
  private let whole: ConsolidatedWorkbook
  private var regions: [String: ConsolidatedWorkbook] = [:]

  /// What the workbook of all is of, and is called by.
  private static let wholeScope = "全区"
  /// The name that stands for the region of returns that none is known of.
  private static let unknownRegion = "未定地区"

  /// Begins the workbook of all; a region's begins with its first return.
  ///
  /// - Parameters:
  ///   - campaign: The campaign.
  ///   - register: The units that must return; nil where nobody says.
  ///   - rowsPerSheet: How many rows a sheet takes before another continues it.
  ///   - workers: How many workbooks are written side by side.
  ///   - disclosure: What stands in them, and how.
  /// - Throws: `WorkbookError` where it cannot be begun.
  init(
    _ campaign: Campaign, register: Register?, rowsPerSheet: Int, workers: Workers,
    disclosure: Disclosure
  ) throws(WorkbookError) {
    self.disclosure = disclosure
    self.campaign = campaign
    self.register = register
    self.rowsPerSheet = rowsPerSheet
    self.workers = workers
    whole = try ConsolidatedWorkbook(
      campaign, region: nil, scopeName: Self.wholeScope + disclosure.mark, register: register,
      rowsPerSheet: rowsPerSheet, workers: workers, disclosure: disclosure)
  }

  /// The jobs that add returns: one for each workbook that they go into.
  ///
  /// - Parameter returns: The returns, in the order in which the workbooks hold them.
  /// - Returns: The jobs, the longest first; no two of them touch the same workbook.
  /// - Throws: `WorkbookError` where a region's workbook cannot be begun.
  mutating func jobs(
    adding returns: [CheckedReturn]
  ) throws(WorkbookError) -> [Workers.Job<[CheckedReturn]>] {
    guard !returns.isEmpty else { return [] }
    var shares: [String: [CheckedReturn]] = [:]
    for checked in returns {
      shares[checked.origin.region ?? Self.unknownRegion, default: []].append(checked)
    }
    var jobs = [Self.job(adding: returns, to: whole)]
    for (name, share) in shares.sorted(by: { $0.value.count > $1.value.count }) {
      jobs.append(Self.job(adding: share, to: try workbook(of: name)))
    }
    return jobs
  }

  /// Adds what was found across all returns: to the workbook of all, which no region sees.
  func conclude(_ findings: [Finding]) async throws {
    try await whole.conclude(findings)
  }

  private mutating func workbook(
    of region: String
  ) throws(WorkbookError) -> ConsolidatedWorkbook {
    if let known = regions[region] { return known }
    let new = try ConsolidatedWorkbook(
      campaign, region: region, scopeName: region + disclosure.mark, register: register,
      rowsPerSheet: rowsPerSheet, workers: workers, disclosure: disclosure)
    regions[region] = new
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

  /// The workbooks with the names of their files: that of all, then the regions in the
  /// campaign's order.
  var inOrder: [(file: String, workbook: ConsolidatedWorkbook)] {
    let order = campaign.regions.map(\.name) + [Self.unknownRegion]
    return [(fileName(Self.wholeScope), whole)]
      + order.compactMap { name in regions[name].map { (fileName(name), $0) } }
  }

  /// What the tallies of the workbook of all keep back.
  var suppressions: [Int: TallySuppression] {
    get async { await whole.suppressions() }
  }

  private func fileName(_ scope: String) -> String {
    FileName.safe(scope) + OutputNames(disclosure.grade).workbookEnding
  }
}
