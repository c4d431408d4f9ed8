import Foundation
import Testing
import TestSupport

struct RecordsCommandTests {
  @Test("An accepted record a line, with where each value came from")
  func lines() throws {
    let result = try Command.run("records", Path.clean, "--units", Path.register, "--form", "1")
    let records = try result.text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(records.count == 12)
    for record in records {
      #expect(record["unit"] as? String == "D003")
      let values = try #require(record["values"] as? [String: Any])
      let cells = try #require(record["cells"] as? [String: String])
      #expect(Set(values.keys) == Set(cells.keys))
      #expect((values["id_number"] as? String)?.count == 18)
      let row = try #require(record["row"] as? Int)
      #expect(cells.values.allSatisfy { $0.hasSuffix(String(row)) })
    }
  }

  @Test("Rejected records are not among them")
  func accepted() throws {
    let all = try Command.run("records", Path.returns, "--form", "1").text
    let json = try Command.run("check", Path.returns, "--format", "json").json()
    let files = (json as? [String: Any])?["files"] as? [[String: Any]] ?? []
    let accepted = files.flatMap { $0["forms"] as? [[String: Any]] ?? [] }
      .filter { $0["form"] as? Int == 1 }
      .reduce(0) { $0 + (($1["rows"] as? [String: Int])?["accepted"] ?? 0) }
    #expect(accepted > 0)
    #expect(all.split(separator: "\n").count == accepted)
  }

  @Test("CSV has one header and a row each")
  func csv() throws {
    let text = try Command.run("records", Path.clean, "--form", "2", "--format", "csv").text
    let rows = text.split(separator: "\r\n")
    #expect(rows.count == 2)
    #expect(rows.first?.hasPrefix("来源单位,来源地区,来源文件,工作表,原行号,序号,地区（市县）,高级职称-正高级") == true)
  }
}
