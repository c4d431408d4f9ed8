import Foundation
import Testing
import TestSupport

struct RulesCommandTests {
  @Test("The whole book, a line a rule under its heading")
  func book() throws {
    let result = try Command.run("rules")
    #expect(result.status == 0)
    let lines = result.text.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("A 人员信息") })
    let line = try #require(lines.first { $0.hasPrefix("  A07 ") })
    for word in ["错误", "id-checksum", "身份证号校验不通过"] { #expect(line.contains(word)) }
    #expect(!result.text.contains("{"))
  }

  @Test("One rule with example, advice and source", arguments: ["A07", "a07"])
  func one(_ id: String) throws {
    let text = try Command.run("rules", id).text
    #expect(text.hasPrefix("A07 身份证号校验不通过（错误，id-checksum）\n"))
    for word in ["错例", "对例", "怎样处理", "依据", "GB 11643-1999", "附件1、3、4、5、9"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test("JSON of the book and of a rule agree")
  func json() throws {
    let book = try #require(
      try Command.run("rules", "--format", "json").json() as? [String: Any])
    let groups = try #require(book["groups"] as? [[String: Any]])
    let rules = groups.flatMap { $0["rules"] as? [[String: Any]] ?? [] }
    let listed = try #require(rules.first { $0["id"] as? String == "A20" })
    let one = try #require(
      try Command.run("rules", "A20", "--format", "json").json() as? [String: Any])
    #expect(NSDictionary(dictionary: listed) == NSDictionary(dictionary: one))
    #expect(one["severity"] as? String == "warning")
    #expect((one["parameters"] as? [String])?.isEmpty == false)
  }

  @Test("The page is put out as docs/rules.md has it")
  func markdown() throws {
    let page = try String(contentsOfFile: Batch.repository + "/docs/rules.md", encoding: .utf8)
    #expect(try Command.run("rules", "--format", "markdown").text == page)
  }

  @Test("An id that no rule has is a wrong use")
  func unknown() throws {
    let result = try Command.run("rules", "Q99")
    #expect(result.status == 64)
    #expect(result.complaint.contains("Q99"))
  }
}
