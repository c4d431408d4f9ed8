import ArgumentParser
import Foundation
import Testing
import TestSupport

@testable import PandianCommand

struct PandianCommandTests {
  private static let subcommands = PandianCommand.configuration.subcommands
    .map { $0.configuration.commandName ?? "" }

  @Test("The subcommands are those of the design")
  func complete() {
    #expect(
      Self.subcommands
        == [
          "blank", "inspect", "check", "consolidate", "report", "records", "status", "dump",
          "rules", "forms",
        ])
  }

  @Test("Every subcommand says in Chinese what it does", arguments: subcommands)
  func help(_ name: String) throws {
    let command = try #require(
      PandianCommand.configuration.subcommands.first { $0.configuration.commandName == name })
    let abstract = command.configuration.abstract
    #expect(abstract.hasSuffix("。"), "“\(abstract)”")
    let result = try Command.run(name, "--help")
    #expect(result.status == 0)
    #expect(result.text.contains(abstract.prefix(10)))
    #expect(result.complaint == "")
    let lines = result.text.split(separator: "\n")
    for line in lines where line.hasPrefix("  --") && !line.contains("--version") {
      #expect(
        line.contains { $0.unicodeScalars.contains { $0.value > 0x2E80 } }
          || line.contains("--help"),
        "\(name): “\(line)” is not explained")
    }
  }

  @Test("Every subcommand stands in both READMEs", arguments: subcommands)
  func documented(_ name: String) throws {
    for file in ["README.md", "README.zh-CN.md"] {
      let text = try String(contentsOfFile: Batch.repository + "/" + file, encoding: .utf8)
      #expect(text.contains("pandian \(name)"), "\(file) does not mention pandian \(name)")
    }
  }

  @Test("The help tells what the exit codes mean")
  func exitCodes() throws {
    let text = try Command.run("--help").text
    for code in ["0", "1", "64", "65", "66", "73", "74"] { #expect(text.contains(code)) }
  }
}
