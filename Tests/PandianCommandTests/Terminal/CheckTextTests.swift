import Testing
import TestSupport

@testable import PandianCommand

/// The table of findings that people read.
struct CheckTextTests {
  @Test("What is said of a form that is on no sheet of its own is not lost")
  func formsOfTheFile() throws {
    let result = try Command.run(["check", Batch.fixtures.folder + "/layout/空表.xlsx"])
    for number in [3, 6] {
      let lines = result.text.split(separator: "\n").filter { $0.contains("S04") }
      #expect(lines.count { $0.contains("附件\(number)《") } == 1, "\(lines)")
    }
  }
}
