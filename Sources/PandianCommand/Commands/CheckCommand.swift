import ArgumentParser
import Checks
import Consolidation
import Forms
import PandianKit

/// `pandian check`: findings about returns.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "检查报送的工作簿，逐格指出问题。",
    discussion: "原文件不会被改动。身份证号和姓名在输出中已遮盖。")

  /// How findings are given.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var returns: ReturnOptions
  @OptionGroup var passwords: PasswordOptions
  @OptionGroup var campaign: CampaignOptions
  @OptionGroup var speech: QuietOption

  @Option(help: ArgumentHelp("输出格式：text 给人看，json 给程序用。", valueName: "格式"))
  var format = Format.text

  @Flag(help: "逐条列出提示；省略时按规则归并。")
  var allNotices = false

  @Flag(help: "另列归一化的内容：哪一格原来怎样写、按什么读取。")
  var trail = false

  @Option(
    help: ArgumentHelp(
      "另为每份有问题的报送写一份批注退回件（标出出错的单元格、写明怎么改），放入此文件夹。",
      valueName: "文件夹"))
  var annotate: String?

  func run() async throws {
    try await reporting {
      let pandian = try campaign.open(passwords.passwords(for: returns.files))
      var bar = ProgressBar("检查", isQuiet: speech.quiet)
      var batch = try returns.batch(for: pandian)
      batch.keepsTrail = trail
      let (report, copies) = try await result(of: batch, by: pandian) { bar.show($0) }
      switch format {
      case .json: Terminal.print(report.json.text(isIndented: true))
      case .text:
        let text = CheckText(pandian.campaign, report, listsNotices: allNotices)
        for line in text.lines { Terminal.print(line) }
      }
      for file in report.passedOver { Terminal.complain("略过 \(file.name)：\(file.reason)") }
      Terminal.complain(about: report.unusedDecisions)
      Terminal.complain(aboutVain: report.vainDecisions)
      Terminal.complain(aboutDatesOf: report.unknownDates)
      if let annotate, let copies {
        Terminal.complain(about: copies, in: annotate, isQuiet: speech.quiet)
      }
      if report.isAllUnreadable {
        Terminal.complain("没有一个文件能读。")
        throw ExitCode(Failure.Code.dataError.rawValue)
      }
      if report.findingCounts[.error, default: 0] > 0 { throw ExitCode(1) }
    }
  }

  /// Checks, and writes the copies that go back to their units, if those are wanted.
  private func result(
    of batch: ReturnBatch, by pandian: Pandian, _ progress: (BatchProgress) -> Void
  ) async throws -> (report: CheckReport, copies: CopyListing?) {
    guard let annotate else { return (try await pandian.check(batch, progress: progress), nil) }
    return try await pandian.annotate(batch, to: annotate, progress: progress)
  }
}
