import Foundation
import Testing
import TestSupport

struct InspectCommandTests {
  private func inspect(_ paths: String...) throws -> [[String: Any]] {
    let result = try Command.run(["inspect", "--format", "json"] + paths)
    #expect(result.status == 0)
    return try #require(try result.json() as? [[String: Any]])
  }

  @Test("An inspection has the shape of the design")
  func shape() throws {
    let file = try #require(try inspect(Path.clean).first)
    #expect(Set(file.keys) == ["file", "kind", "maker", "sheets"])
    #expect(file["kind"] as? String == "xlsx")
    let sheets = try #require(file["sheets"] as? [[String: Any]])
    #expect(sheets.count == 10)
    for (index, sheet) in sheets.enumerated() {
      #expect(Set(sheet.keys) == ["name", "state", "rows", "cells", "form", "header_row"])
      #expect(sheet["state"] as? String == "visible")
      #expect(sheet["form"] as? Int == index + 1)
      #expect(sheet["header_row"] is Int)
    }
  }

  @Test("Files of every kind are told apart")
  func kinds() throws {
    let bad = try #require(try Batch.fixtures.expectation().bad)
    let files = try inspect(Path.bad)
    #expect(files.count == bad.count)
    for file in files {
      let name = try #require(file["file"] as? String)
      let kind = try #require(file["kind"] as? String)
      #expect(bad[name]?.kinds.contains(kind) == true, "\(name): \(kind)")
      #expect((file["sheets"] as? [Any])?.isEmpty == true, "\(name)")
    }
  }

  @Test("A damaged sheet is named, the others are told all the same")
  func damagedSheet() throws {
    let folder = try TemporaryFolder()
    let result = try Command.run([
      "inspect", "--format", "json", try DamagedSheet.write(to: folder),
    ])
    #expect(result.status == 0)
    #expect(result.complaint.contains("乙") && !result.complaint.contains("丙"))
    let files = try #require(try result.json() as? [[String: Any]])
    #expect(files.first?["kind"] as? String == "xlsx")
    let sheets = try #require(files.first?["sheets"] as? [[String: Any]])
    #expect(sheets.map { $0["cells"] as? Int } == [1, 0, 1])
  }
}
