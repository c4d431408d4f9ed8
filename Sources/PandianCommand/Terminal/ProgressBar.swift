import Consolidation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How far long work has come, on stderr: a bar on a terminal, elsewhere a plain line now and then.
///
/// The clock steers what is shown here and nothing else.
struct ProgressBar {
  /// How it shows.
  enum Style: Equatable {
    /// A line that is written anew.
    case bar
    /// Lines, none for short work.
    case lines
    /// Not at all.
    case hidden
  }

  private let label: String
  private let style: Style
  private let now: () -> Duration
  private let write: (String) -> Void
  private let start: Duration
  private var lastShown: Duration
  private var isDrawn = false

  /// Between two lines.
  private static let betweenLines: Duration = .seconds(5)
  /// Between two drawings of the bar: an eye sees no more.
  private static let betweenBars: Duration = .milliseconds(100)
  /// Before this, nobody can say how long the rest takes.
  private static let beforeEstimate: Duration = .seconds(1)
  private static let width = 20

  /// A progress of a command's own work.
  ///
  /// - Parameters:
  ///   - label: What is done.
  ///   - isQuiet: Whether nobody wants to know.
  init(_ label: String, isQuiet: Bool = false) {
    let clock = ContinuousClock()
    let start = clock.now
    self.init(
      label, isQuiet ? .hidden : isatty(STDERR_FILENO) != 0 ? .bar : .lines,
      now: { start.duration(to: clock.now) }, write: { Terminal.write($0, to: STDERR_FILENO) })
  }

  /// A progress with a clock and a place to write of somebody's own.
  init(
    _ label: String, _ style: Style, now: @escaping () -> Duration,
    write: @escaping (String) -> Void
  ) {
    self.label = label
    self.style = style
    self.now = now
    self.write = write
    start = now()
    lastShown = start
  }

  /// Shows that so many of all are done.
  mutating func show(_ done: Int, of all: Int) {
    show(BatchProgress(files: done, of: all))
  }

  /// Shows how far a batch has come.
  mutating func show(_ progress: BatchProgress) {
    guard style != .hidden, progress.allFiles > 1 else { return }
    let time = now()
    let isDone = progress.share >= 1
    switch style {
    case .hidden: return
    case .bar:
      if isDone {
        if isDrawn { write("\r\u{1B}[K") }
        return
      }
      guard !isDrawn || time - lastShown >= Self.betweenBars else { return }
      let filled = min(Self.width, max(0, Int(progress.share * Double(Self.width))))
      let bar =
        String(repeating: "█", count: filled)
        + String(repeating: "░", count: Self.width - filled)
      write("\r\(label) \(bar) \(words(progress, at: time))\u{1B}[K")
      isDrawn = true
    case .lines:
      guard !isDone, time - lastShown >= Self.betweenLines else { return }
      write("\(label)：\(words(progress, at: time))\n")
    }
    lastShown = time
  }

  /// 第 2 遍，120/300 个文件，8,000 行，约剩 0:42.
  private func words(_ progress: BatchProgress, at time: Duration) -> String {
    var words: [String] = []
    if progress.passes > 1 { words.append("第 \(progress.pass)/\(progress.passes) 遍") }
    words.append("\(progress.files)/\(progress.allFiles) 个文件")
    if progress.rows > 0 { words.append("\(progress.rows) 行") }
    let elapsed = time - start
    if elapsed >= Self.beforeEstimate, progress.share > 0 {
      let left = elapsed / progress.share * (1 - progress.share)
      let seconds = Int(clamping: left.components.seconds) + 1
      words.append("约剩 \(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)")
    }
    return words.joined(separator: "，")
  }
}
