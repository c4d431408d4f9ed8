import ArgumentParser
import Consolidation
import Forms
import PandianKit
import Sheets

/// The returns to work on, and what is known about them.
struct ReturnOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("报送的工作簿，或装有它们的文件夹。", valueName: "路径"))
  var paths: [String]

  @Option(
    help: ArgumentHelp("单位名册（.csv 或 .xlsx）：单位代码,单位名称,地区,系列。", valueName: "文件"))
  var units: String?

  @Option(
    help: ArgumentHelp(
      "收到日期（如 2020-07-09），或逐行“文件,日期”的文本文件。", valueName: "日期|文件"))
  var received: String?

  @Option(
    help: ArgumentHelp("同时处理几个文件；省略时每个处理器一个。结果与此无关。", valueName: "个数"))
  var workers: Int?

  func validate() throws {
    if let workers, workers < 1 { throw ValidationError("--workers 至少为 1") }
  }

  /// How many files are worked on side by side.
  var parallel: Workers { workers.map(Workers.init) ?? .all }

  /// The register, if one was given.
  func register(for pandian: Pandian) throws -> Register? {
    try units.map { try pandian.register(at: $0) }
  }

  /// The files among the inputs that are no returns.
  var excluded: [String] { units.map { [$0] } ?? [] }

  /// All that is read, folders among it.
  var files: [String] { paths + excluded }

  /// When the returns came in.
  func receivedDates() throws -> ReceivedDates {
    guard let received else { return ReceivedDates() }
    guard let dates = ReceivedDates(received) else {
      throw ValidationError("“\(received)”不是日期（如 2020-07-09），也不是“文件,日期”的文本文件")
    }
    return dates
  }
}
