public import Forms
internal import Sheets
public import XLSX

/// Puts many returns together: a workbook for all, one a region, and the account (汇总).
public struct Consolidator {
  private let intake: Intake
  private let folder: String
  private let password: Password?

  /// The name of the workbook of all.
  private static let wholeName = "全区汇总.xlsx"
  /// The name that stands for the region of returns that none is known of.
  private static let unknownRegion = "未定地区"

  /// Prepares a consolidation.
  ///
  /// - Parameters:
  ///   - intake: What takes the returns in.
  ///   - folder: Where the outputs go; made where it is not there.
  ///   - password: What the workbooks are encrypted with; nil for not at all. The account is not:
  ///     it counts, and holds no record.
  public init(_ intake: Intake, to folder: String, password: Password? = nil) {
    self.password = password
    self.intake = intake
    self.folder = folder
  }

  /// Consolidates.
  ///
  /// Returns with errors are a normal result: their rows stand on the sheet 待核实.
  ///
  /// - Parameters:
  ///   - files: The returns, in any order.
  ///   - received: When a file came in, if anybody says.
  ///   - progress: Called after each file with how many are done and how many there are.
  ///   - each: Called with each return once it was taken in.
  /// - Returns: The account of what came in and where it stands.
  /// - Throws: ``ConsolidationError`` where the outputs cannot be written or do not balance; of
  ///   them nothing is left then. `WorkbookError` where a workbook takes no more.
  public func run(
    _ files: [InputFile], received: (InputFile) -> CalendarDate? = { _ in nil },
    progress: (Int, Int) -> Void = { _, _ in }, each: (CheckedReturn) -> Void = { _ in }
  ) throws -> Account {
    let output = try OutputFolder(folder)
    let campaign = intake.campaign
    var account = Account(campaign: campaign.id)
    let whole = try ConsolidatedWorkbook(campaign, region: nil, scopeName: "全区")
    var regions: [String: ConsolidatedWorkbook] = [:]
    for (index, file) in intake.ordered(files).enumerated() {
      if let checked = intake.take(file, received: received(file)) {
        account.add(checked)
        let name = checked.origin.region ?? Self.unknownRegion
        let region =
          try regions[name]
          ?? ConsolidatedWorkbook(campaign, region: name, scopeName: name)
        regions[name] = region
        try whole.add(checked)
        try region.add(checked)
        each(checked)
      }
      progress(index + 1, files.count)
    }
    let order = campaign.regions.map(\.name) + [Self.unknownRegion]
    let workbooks =
      [(file: Self.wholeName, scope: "全区", workbook: whole)]
      + order.compactMap { name in
        regions[name].map { (file: FileName.safe(name) + "汇总.xlsx", scope: name, workbook: $0) }
      }
    for (file, scope, workbook) in workbooks {
      try workbook.finish(register: intake.register, scopeName: scope)
      try workbook.write(to: output.stagingPath(of: file), password: password)
      account.outputs.append(
        Account.Output(file: file, region: workbook.region, rows: workbook.rows))
    }
    try account.balance()
    try output.stage(account.json.text(isIndented: true) + "\n", as: OutputFolder.accountName)
    try output.commit(workbooks.map(\.file) + [OutputFolder.accountName])
    return account
  }
}
