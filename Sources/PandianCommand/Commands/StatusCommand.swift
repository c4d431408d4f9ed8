import ArgumentParser
import Consolidation
import Forms
import PandianKit

/// `pandian status`: how far each unit has got.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "报送进度：各地区、各单位应报、已报、通过、退回、逾期、零报告，以及催报名单。",
    discussion: "应报与未报以单位名册（--units）为准；逾期以收到日期（--received）为准。")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  @OptionGroup var returns: ReturnOptions
  @OptionGroup var passwords: PasswordOptions
  @OptionGroup var campaign: CampaignOptions
  @OptionGroup var speech: QuietOption

  @Option(
    help: ArgumentHelp("输出格式：text 给人看，json 给程序用，csv 每个单位一行。", valueName: "格式"))
  var format = Format.text

  @Flag(help: "只列未报的单位（催报名单）。")
  var silent = false

  func run() async throws {
    try await reporting {
      let pandian = try campaign.open(passwords.passwords(for: returns.files))
      var bar = ProgressBar("读取", isQuiet: speech.quiet)
      let report = try await pandian.status(of: returns.batch(for: pandian)) { bar.show($0) }
      switch format {
      case .json: Terminal.print(report.json.text(isIndented: true))
      case .csv: Terminal.write(report.csv(isSilentOnly: silent), to: 1)
      case .text:
        for line in StatusText(report, isSilentOnly: silent).lines { Terminal.print(line) }
      }
      Terminal.complain(aboutDatesOf: report.conclusion.unknownDates)
      for file in report.conclusion.passedOver {
        Terminal.complain("略过 \(file.name)：\(file.reason)")
      }
    }
  }
}
