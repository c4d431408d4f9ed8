import ArgumentParser
import Checks
import Consolidation
import Forms
import PandianKit

/// `pandian consolidate`: many returns put together.
struct ConsolidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consolidate",
    abstract: "汇总报送材料：全区一份，各地区一份，另有账目“汇总清单.json”。",
    discussion: """
      有错误的记录不汇总，列在“待核实”表中。输出仅本人可读（权限 0600）。
      版本：internal 内部本，全部栏目；official 报送本，不列测评等栏目；masked 脱敏本，遮盖姓名和证件号码，
      不显示人数少的分组。三种版本文件名不同，可写入同一文件夹。
      """)

  /// By what there are workbooks beside those of regions.
  enum Division: String, ExpressibleByArgument, CaseIterable {
    /// One a series.
    case series
  }

  @OptionGroup var returns: ReturnOptions
  @OptionGroup var encryption: EncryptionOptions
  @OptionGroup var passwords: PasswordOptions
  @OptionGroup var campaign: CampaignOptions
  @OptionGroup var speech: QuietOption

  @Option(
    name: .shortAndLong, help: ArgumentHelp("输出文件夹。", valueName: "文件夹"))
  var output: String

  @Option(
    help: ArgumentHelp("版本：internal 内部本，official 报送本，masked 脱敏本。", valueName: "版本"))
  var grade = Grade.internal

  @Option(help: ArgumentHelp("另按此分别汇总：series 各系列一份，如“机械工程汇总.xlsx”。", valueName: "项目"))
  var by: Division?

  func run() async throws {
    try await reporting {
      let pandian = try campaign.open(passwords.passwords(for: returns.files))
      let password = try encryption.password()
      var bar = ProgressBar("汇总", isQuiet: speech.quiet)
      let (account, passedOver) = try await pandian.consolidate(
        returns.batch(for: pandian), to: output, grade: grade, isBySeries: by == .series,
        password: password
      ) { bar.show($0) }
      if !speech.quiet { show(account, of: pandian.campaign) }
      for file in passedOver { Terminal.complain("略过 \(file.name)：\(file.reason)") }
      Terminal.complain(about: account.conclusion.unusedDecisions)
      Terminal.complain(aboutVain: account.conclusion.vainDecisions)
      Terminal.complain(aboutDatesOf: account.conclusion.unknownDates)
      if !account.inputs.isEmpty, account.inputs.allSatisfy({ $0.status == .unreadable }) {
        Terminal.complain("没有一个文件能读。")
        throw ExitCode(Failure.Code.dataError.rawValue)
      }
      if account.inputs.contains(where: { $0.status == .hasErrors || $0.status == .unreadable }) {
        throw ExitCode(1)
      }
    }
  }

  private func show(_ account: Account, of campaign: Campaign) {
    let rows = account.inputs.reduce(into: RowCounts()) { $0 += $1.rows }
    Terminal.print(
      "收到文件 \(account.inputs.count) 个；记录 \(rows.read) 行：接收 \(rows.accepted)，"
        + "退回 \(rows.rejected)；另有 \(rows.ignoredTotal) 行不计。账目相符。")
    var table = TextTable()
    table.add(["文件"] + campaign.forms.map(\.label))
    for output in account.outputs {
      table.add([output.file] + campaign.forms.map { String(output.rows[$0.number, default: 0]) })
    }
    for line in table.lines(indent: 2) { Terminal.print(line) }
    let people = account.conclusion.findings.filter { $0.file == nil && $0.unit == nil }
    for finding in people { Terminal.print("  \(finding.message)") }
    for file in account.confidential {
      Terminal.complain("“\(file)”只供主管部门使用，请勿发给填报单位。")
    }
    Terminal.complain("已写入“\(output)”（\(account.grade.chineseName)）。")
    for line in GradeWords(account).lines { Terminal.complain(line) }
  }
}
