#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A bar on stderr that shows how far long work has come; silent where stderr is no terminal.
struct ProgressBar {
  private let label: String
  private let isShown = isatty(STDERR_FILENO) != 0
  private var shownPercent = -1

  init(_ label: String) {
    self.label = label
  }

  /// Shows that so many of all are done.
  mutating func show(_ done: Int, of all: Int) {
    guard isShown, all > 1 else { return }
    let percent = done * 100 / all
    guard percent != shownPercent else { return }
    shownPercent = percent
    let filled = percent * 30 / 100
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
    let end = done == all ? "\r\u{1B}[K" : ""
    Terminal.write("\r\(label) \(bar) \(done)/\(all)\(end)", to: STDERR_FILENO)
  }
}
