import ArgumentParser
import PandianKit

/// `pandian blank`: workbooks for units to fill.
struct BlankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blank",
    abstract: "生成空白表：名册中每个单位一份；没有名册时按地区、系列各一份。")

  /// How a unit's blank is laid out in files.
  enum Layout: String, ExpressibleByArgument, CaseIterable {
    case package, forms

    var files: BlankLayout {
      switch self {
      case .package: .package
      case .forms: .forms
      }
    }
  }

  @Option(
    name: .shortAndLong, help: ArgumentHelp("输出文件夹。", valueName: "文件夹"))
  var output: String

  @Option(
    help: ArgumentHelp("单位名册（.csv 或 .xlsx）：单位代码,单位名称,地区,系列。", valueName: "文件"))
  var units: String?

  @Option(help: ArgumentHelp("只为这个系列生成；可多次使用。", valueName: "名称"))
  var series: [String] = []

  @Option(help: ArgumentHelp("只为这个地区生成；可多次使用。", valueName: "名称"))
  var region: [String] = []

  @Option(
    help: ArgumentHelp("package：一个单位一个工作簿；forms：一张表一个工作簿。", valueName: "方式"))
  var layout = Layout.package

  @OptionGroup var encryption: EncryptionOptions
  @OptionGroup var passwords: PasswordOptions
  @OptionGroup var campaign: CampaignOptions
  @OptionGroup var speech: QuietOption

  func run() throws {
    try reporting {
      let pandian = try campaign.open(passwords.passwords(for: units.map { [$0] } ?? []))
      let password = try encryption.password()
      var bar = ProgressBar("生成空白表", isQuiet: speech.quiet)
      let files = try pandian.writeBlanks(
        to: output, register: units.map { try pandian.register(at: $0) }, series: series,
        regions: region, layout: layout.files, password: password
      ) { done, all in bar.show(done, of: all) }
      guard !speech.quiet else { return }
      for file in files { Terminal.print(Terminal.safe(file)) }
      Terminal.complain("已在“\(output)”中写出 \(files.count) 个空白表。")
    }
  }
}
