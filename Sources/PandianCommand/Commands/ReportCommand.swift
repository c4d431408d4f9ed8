import ArgumentParser
import Consolidation
import Forms
import PandianKit

/// `pandian report`: the 盘点报告 of a batch of returns.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "盘点报告：盘点报告.docx（只待填写结论）、盘点报告.html（网页）、盘点报告.json（数据）。",
    discussion: """
      三个文件出自同一次计算，各项数字与同一批材料的汇总表一致。有错误的记录不计入。
      默认为脱敏本：少于5人的分组不列；任何版本都不含姓名和证件号码。输出仅本人可读（权限 0600）。
      文件夹中已有的盘点报告只在生成后没有改动过时才会被替换。
      """)

  @OptionGroup var returns: ReturnOptions
  @OptionGroup var passwords: PasswordOptions
  @OptionGroup var campaign: CampaignOptions
  @OptionGroup var speech: QuietOption

  @Option(
    name: .shortAndLong, help: ArgumentHelp("输出文件夹。", valueName: "文件夹"))
  var output: String

  @Option(
    help: ArgumentHelp("版本：internal 内部本，official 报送本，masked 脱敏本。", valueName: "版本"))
  var grade = Grade.masked

  @Option(
    help: ArgumentHelp("以前生成的“盘点报告.json”：与它比较，说明哪些指标增加、减少。", valueName: "文件"))
  var before: String?

  func run() async throws {
    try await reporting {
      let earlier = try before.map { try EarlierReport(path: $0) }
      let pandian = try campaign.open(passwords.passwords(for: returns.files))
      var bar = ProgressBar("统计", isQuiet: speech.quiet)
      let outcome = try await pandian.report(
        returns.batch(for: pandian), to: output, grade: grade, comparedWith: earlier
      ) { bar.show($0) }
      if !speech.quiet { show(outcome) }
      for file in outcome.conclusion.passedOver {
        Terminal.complain("略过 \(file.name)：\(file.reason)")
      }
      Terminal.complain(about: outcome.conclusion.unusedDecisions)
      Terminal.complain(aboutVain: outcome.conclusion.vainDecisions)
      Terminal.complain(aboutDatesOf: outcome.conclusion.unknownDates)
      if !outcome.statuses.isEmpty, outcome.statuses.allSatisfy({ $0 == .unreadable }) {
        Terminal.complain("没有一个文件能读。")
        throw ExitCode(Failure.Code.dataError.rawValue)
      }
      if outcome.statuses.contains(where: { $0 == .hasErrors || $0 == .unreadable }) {
        throw ExitCode(1)
      }
    }
  }

  private func show(_ outcome: Reporter.Outcome) {
    Terminal.print(
      "收到文件 \(outcome.statuses.count) 个；记录 \(outcome.rows.read) 行：接收 \(outcome.rows.accepted)，"
        + "退回 \(outcome.rows.rejected)。")
    var table = TextTable()
    for highlight in outcome.report.highlights {
      table.add([Terminal.safe(highlight.name), Terminal.safe(highlight.amount.text)])
    }
    for line in table.lines(indent: 2) { Terminal.print(line) }
    if let changes = outcome.report.comparison?.changes {
      let (up, down) = (
        changes.count { $0.direction == .up }, changes.count { $0.direction == .down }
      )
      Terminal.print("与上期比较：主要指标中 \(up) 项增加，\(down) 项减少。")
    }
    Terminal.complain(
      "已写入“\(output)”（\(grade.chineseName)）：\(outcome.files.joined(separator: "、"))。")
  }
}
