import ArgumentParser
import Consolidation
import Forms
import PandianKit

/// `pandian records`: accepted records, for programs.
struct RecordsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "输出通过检查的记录，已归一，并注明每个值的出处（供程序使用，不遮盖个人信息）。")

  /// How records are given.
  enum Format: String, ExpressibleByArgument, CaseIterable { case ndjson, csv }

  @OptionGroup var returns: ReturnOptions
  @OptionGroup var passwords: PasswordOptions
  @OptionGroup var campaign: CampaignOptions
  @OptionGroup var speech: QuietOption

  @Option(help: ArgumentHelp("只输出这张表（附件号）；csv 格式必须指定。", valueName: "附件号"))
  var form: Int?

  @Option(help: ArgumentHelp("输出格式：ndjson 每行一条 JSON，csv 带表头。", valueName: "格式"))
  var format = Format.ndjson

  func validate() throws {
    if format == .csv, form == nil {
      throw ValidationError("csv 格式一次只能输出一张表，请用 --form 指定附件号")
    }
  }

  func run() async throws {
    try await reporting {
      if Terminal.isInteractive, !speech.quiet { Terminal.complain("注意：以下内容未遮盖个人信息。") }
      let pandian = try campaign.open(passwords.passwords(for: returns.files))
      if let form, pandian.campaign.form(form) == nil {
        throw Failure(.usage, "没有附件\(form)")
      }
      let lines = RecordLines(pandian.campaign, form: form)
      if format == .csv { Terminal.write(lines.csvHeader, to: 1) }
      var bar = ProgressBar("读取", isQuiet: speech.quiet || Terminal.isInteractive)
      var isReadable = false
      try await pandian.eachReturn(
        returns.batch(for: pandian), progress: { bar.show($0) }
      ) { checked in
        if checked.status != .unreadable { isReadable = true }
        Terminal.write(format == .csv ? lines.csv(checked) : lines.ndjson(checked), to: 1)
      }
      if !isReadable {
        Terminal.complain("没有一个文件能读。")
        throw ExitCode(Failure.Code.dataError.rawValue)
      }
    }
  }
}
