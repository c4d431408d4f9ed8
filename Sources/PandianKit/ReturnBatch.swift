public import Consolidation
internal import Forms
public import Sheets

/// A batch of returns, and all that somebody says about it besides (一批报送).
public struct ReturnBatch: Sendable {
  /// Workbooks, or folders to search through.
  public var paths: [String]
  /// The units that must return; nil where nobody says.
  public var register: Register?
  /// Files in those folders that are no returns, such as the register's own.
  public var excluded: [String]
  /// When the returns came in.
  public var received: ReceivedDates
  /// The people whom no list may recommend; nil where there is no such list.
  public var negativeList: NegativeList?
  /// The decisions to let rows through although errors speak of them.
  public var releases: ReleaseList
  /// Whether reports tell what was read another way than it stands (归一化).
  public var keepsTrail = false
  /// How many files are read side by side; no outcome depends on it.
  public var workers: Workers

  /// Makes a batch.
  ///
  /// - Parameters:
  ///   - paths: Workbooks, or folders to search through.
  ///   - register: The units that must return; nil where nobody says.
  ///   - excluded: Files in those folders that are no returns.
  ///   - received: When the returns came in.
  ///   - negativeList: The people whom no list may recommend; nil where there is no such list.
  ///   - releases: The decisions to let rows through although errors speak of them.
  ///   - workers: How many files are read side by side.
  public init(
    _ paths: [String], register: Register? = nil, excluding excluded: [String] = [],
    received: ReceivedDates = ReceivedDates(), negativeList: NegativeList? = nil,
    releases: ReleaseList = ReleaseList(), workers: Workers = .all
  ) {
    self.paths = paths
    self.register = register
    self.excluded = excluded
    self.received = received
    self.negativeList = negativeList
    self.releases = releases
    self.workers = workers
  }
}

extension Pandian {
  /// What takes a batch in, and its files.
  func intake(_ batch: ReturnBatch) throws -> (intake: Intake, search: InputSearch) {
    let search = try InputSearch(batch.paths, excluding: batch.excluded)
    var intake = try Intake(
      campaign, register: batch.register, passwords: passwords, received: batch.received,
      negativeList: batch.negativeList, releases: batch.releases)
    intake.keepsTrail = batch.keepsTrail
    return (intake, search)
  }
}
