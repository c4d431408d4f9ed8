import Consolidation
import Foundation
import Testing
import TestSupport

@testable import PandianCommand

struct ProgressBarTests {
  /// What a progress writes, with a clock of the test's own.
  private final class Watched {
    var time = Duration.zero
    var written: [String] = []

    func bar(_ style: ProgressBar.Style) -> ProgressBar {
      ProgressBar("汇总", style, now: { self.time }, write: { self.written.append($0) })
    }
  }

  private func progress(_ files: Int, rows: Int, pass: Int = 1) -> BatchProgress {
    var progress = BatchProgress(files: files, of: 300, pass: pass)
    progress.rows = rows
    return progress
  }

  @Test("A bar has files, rows and the time left, and goes away at the end")
  func bar() {
    let watched = Watched()
    var bar = watched.bar(.bar)
    bar.show(progress(30, rows: 2_000))
    watched.time = .seconds(10)
    bar.show(progress(75, rows: 5_000))
    watched.time = .seconds(40)
    bar.show(progress(300, rows: 20_000))
    #expect(
      watched.written == [
        "\r汇总 ██░░░░░░░░░░░░░░░░░░ 30/300 个文件，2000 行\u{1B}[K",
        "\r汇总 █████░░░░░░░░░░░░░░░ 75/300 个文件，5000 行，约剩 0:31\u{1B}[K", "\r\u{1B}[K",
      ])
  }

  @Test("A bar is not drawn more often than an eye sees")
  func seldom() {
    let watched = Watched()
    var bar = watched.bar(.bar)
    for file in 1...100 {
      watched.time = .milliseconds(file)
      bar.show(progress(file, rows: 0))
    }
    #expect(watched.written.count == 1)
  }

  @Test("Elsewhere there is a line every few seconds, and none for short work")
  func lines() {
    let watched = Watched()
    var bar = watched.bar(.lines)
    for second in 0..<12 {
      watched.time = .seconds(second)
      bar.show(progress(second * 10, rows: second * 700))
    }
    watched.time = .seconds(30)
    bar.show(progress(300, rows: 20_000))
    #expect(
      watched.written == [
        "汇总：50/300 个文件，3500 行，约剩 0:26\n", "汇总：100/300 个文件，7000 行，约剩 0:21\n",
      ])
  }

  @Test("Work that reads twice says so")
  func passes() {
    let watched = Watched()
    var bar = watched.bar(.bar)
    bar.show(progress(150, rows: 0, pass: 2))
    #expect(watched.written == ["\r汇总 ███████████████░░░░░ 第 2/2 遍，150/300 个文件\u{1B}[K"])
  }

  @Test("Nobody is told of a single file, or who wants quiet")
  func hidden() {
    let watched = Watched()
    var bar = watched.bar(.bar)
    bar.show(0, of: 1)
    bar.show(1, of: 1)
    var quiet = watched.bar(.hidden)
    quiet.show(progress(30, rows: 1))
    #expect(watched.written.isEmpty)
  }

  #if os(Linux) && canImport(Glibc)
    @Test("On a terminal there is a bar, and none for who wants quiet")
    func terminal() throws {
      let folder = try TemporaryFolder()
      // More files than a wave takes.
      for number in 1...40 {
        try FileManager.default.copyItem(
          atPath: Path.clean, toPath: folder.path("第\(number)厂/第\(number)厂.xlsx"))
      }
      let (terminal, output) = try PseudoTerminal.run(["status", folder.path])
      #expect(terminal.contains("\r读取 ") && terminal.contains("█"), "\(terminal)")
      #expect(terminal.contains("/40 个文件"))
      #expect(terminal.contains("\r\u{1B}[K"), "it goes away: \(terminal)")
      let (quiet, same) = try PseudoTerminal.run(["status", "--quiet", folder.path])
      #expect(quiet == "")
      #expect(output == same, "the clock enters no output")
    }
  #endif
}
