import Foundation
import TestSupport
import Testing

/// The code that documents show is code that compiles and runs.
struct ExampleCodeTests {
  /// A piece of Swift in a document.
  struct Block: Sendable, CustomStringConvertible {
    let file: String
    /// Counted from 1.
    let line: Int
    let code: [String]

    var description: String { "\(file):\(line)" }
  }

  /// The examples, each file as its lines.
  private static let examples = Batch.files(in: Batch.repository + "/Tests/ExampleTests")
    .compactMap { code(in: text(of: "Tests/ExampleTests/" + $0)) }

  private static let blocks = (documents + sources).flatMap(blocks)

  private static let documents =
    ["README.md"]
    + Batch.files(in: Batch.repository + "/Sources/XLSX").filter { $0.hasSuffix(".md") }
    .map { "Sources/XLSX/" + $0 }

  private static let sources = SourceFile.all.map(\.path).filter {
    $0.hasPrefix("Sources/XLSX") || $0.hasPrefix("Sources/DOCX")
  }

  private static func text(of path: String) -> String {
    (try? String(contentsOfFile: Batch.repository + "/" + path, encoding: .utf8)) ?? ""
  }

  /// Lines without indentation; blank ones and imports do not count.
  private static func code(in text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && !$0.hasPrefix("import ") }
  }

  private static func blocks(in path: String) -> [Block] {
    var blocks: [Block] = []
    var lines: [String] = []
    var start: Int?
    for (index, line) in text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = line.trimmingCharacters(in: .whitespaces)
      let isComment = path.hasSuffix(".swift")
      if isComment && !line.hasPrefix("///") { continue }
      let content = isComment ? line.dropFirst(3).trimmingCharacters(in: .whitespaces) : line
      if let opening = start {
        if content == "```" {
          let code = code(in: lines.joined(separator: "\n"))
          blocks.append(Block(file: path, line: opening, code: code))
          start = nil
        } else {
          lines.append(content)
        }
      } else if content == "```swift" {
        start = index + 1
        lines = []
      }
    }
    return blocks
  }

  @Test("There are examples to look at")
  func counts() {
    #expect(Self.examples.count > 5)
    #expect(Self.blocks.count > 20)
    #expect(Set(Self.blocks.map(\.file)).count > 7)
  }

  @Test("Code in a document stands in Tests/ExampleTests, line for line", arguments: blocks)
  func compiled(_ block: Block) {
    // What goes into somebody's manifest is nothing to run.
    guard !block.code.contains(where: { $0.hasPrefix(".package(") }) else { return }
    let isThere = Self.examples.contains { lines in
      lines.indices.contains { start in lines[start...].starts(with: block.code) }
    }
    #expect(isThere, "\(block) begins with: \(block.code.first ?? "nothing")")
  }
}
