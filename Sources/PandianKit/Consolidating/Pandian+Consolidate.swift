public import Consolidation
internal import Forms
public import Sheets
public import XLSX

extension Pandian {
  /// Puts returns together: a workbook for all, one a region, and the account.
  ///
  /// - Parameters:
  ///   - paths: Workbooks, or folders to search through.
  ///   - folder: Where the outputs go; made where it is not there.
  ///   - register: The units that must return; nil where nobody says.
  ///   - excluded: Files in those folders that are no returns, such as the register's own.
  ///   - received: When the returns came in.
  ///   - password: What the workbooks are encrypted with; nil for not at all.
  ///   - workers: How many files are read and workbooks written side by side.
  ///   - progress: Called now and then with how many are done and how many there are.
  /// - Returns: The account, and the files passed over with the reasons.
  /// - Throws: ``Consolidation/InputError`` where there is no input;
  ///   ``Consolidation/ConsolidationError`` where the outputs cannot be written; a
  ///   ``Forms/DefinitionFault`` where the campaign's rules do not hold together.
  public func consolidate(
    _ paths: [String], to folder: String, register: Register? = nil,
    excluding excluded: [String] = [], received: ReceivedDates = ReceivedDates(),
    password: Password? = nil, workers: Workers = .all,
    progress: (Int, Int) -> Void = { _, _ in }
  ) async throws -> (account: Account, passedOver: [(name: String, reason: String)]) {
    let search = try InputSearch(paths, excluding: excluded)
    let intake = try Intake(campaign, register: register, passwords: passwords)
    let consolidator = Consolidator(intake, to: folder, password: password, workers: workers)
    let account = try await consolidator.run(
      search.files, received: { received.date(of: $0.name) }, progress: progress)
    let taken = Set(account.inputs.map(\.file))
    let own = search.files.filter { !taken.contains($0.name) }
      .map { (name: $0.name, reason: "本程序生成的汇总表") }
    return (account, search.passedOver + own)
  }
}
