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
    help: ArgumentHelp(
      "负面清单（每行一个身份证号，或姓名和身份证号）：清单中的人不得列入三个名单。", valueName: "文件"))
  var negativeList: String?

  @Option(
    help: ArgumentHelp(
      "放行清单（.csv）：文件,工作表,行,规则,理由,批准人；所列的退回记录照收并注明。", valueName: "文件"))
  var accept: String?

  @Option(
    help: ArgumentHelp("同时处理几个文件；省略时每个处理器一个。结果与此无关。", valueName: "个数"))
  var workers: Int?

  func validate() throws {
    if let workers, workers < 1 { throw ValidationError("--workers 至少为 1") }
  }

  /// The files that steer the work: none of them is a return, wherever it lies.
  private var steering: [String] { [units, received, negativeList, accept].compactMap(\.self) }

  /// All that is read, folders among it.
  var files: [String] { paths + [units, negativeList, accept].compactMap(\.self) }

  /// The returns, and what is said about them.
  func batch(for pandian: Pandian) throws -> ReturnBatch {
    let register = try units.map { try pandian.register(at: $0) }
    for doubt in register?.doubts ?? [] { Terminal.complain(Terminal.safe(doubt)) }
    return ReturnBatch(
      paths, register: register, excluding: steering,
      received: try receivedDates(),
      negativeList: try negativeList.map {
        try NegativeList(path: $0, passwords: pandian.passwords)
      },
      releases: try accept.map { try ReleaseList(path: $0, passwords: pandian.passwords) }
        ?? ReleaseList(),
      workers: workers.map(Workers.init) ?? .all)
  }

  /// When the returns came in.
  private func receivedDates() throws -> ReceivedDates {
    guard let received else { return ReceivedDates() }
    guard let dates = ReceivedDates(received) else {
      throw ValidationError("“\(received)”不是日期（如 2020-07-09），也不是“文件,日期”的文本文件")
    }
    return dates
  }
}
