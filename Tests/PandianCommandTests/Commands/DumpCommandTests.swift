import Foundation
import Testing
import TestSupport
import XLSX

struct DumpCommandTests {
  private func dump(_ sheets: [SheetDraft], _ options: String...) throws -> [[String: Any]] {
    let folder = try TemporaryFolder()
    let path = try folder.path("d.xlsx")
    try WorkbookWriter.draft(sheets).write(to: path)
    let result = try Command.run(["dump", path] + options)
    #expect(result.status == 0, "\(result.complaint)")
    return try result.text.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
    }
  }

  @Test("A line a cell, in the order of sheets and rows, typed, with the digits beside")
  func cells() throws {
    let lines = try dump([
      SheetDraft(
        "甲",
        [
          ["王\"伟\n", 12, .digits("0.10"), .boolean(true), .error("#N/A")], [],
          [
            .empty, .date(.day(year: 2020, month: 3, day: 30)),
            .formula("A1", cached: .string("x")),
          ],
        ]), SheetDraft("乙", [["=1+1"]]),
    ])
    #expect(
      lines.map { "\($0["sheet"] ?? "")!\($0["ref"] ?? "") \($0["kind"] ?? "")" } == [
        "甲!A1 string", "甲!B1 number", "甲!C1 number", "甲!D1 bool", "甲!E1 error", "甲!B3 date",
        "甲!C3 string", "乙!A1 string",
      ])
    #expect(lines[0]["value"] as? String == "王\"伟\n")
    #expect(lines[1]["value"] as? Int == 12)
    #expect(lines[2]["raw"] as? String == "0.10")
    #expect(lines[3]["value"] as? Bool == true)
    #expect(lines[5]["value"] as? String == "2020-03-30")
    #expect(lines[5]["raw"] as? String == "43920")
    #expect(lines[6]["formula"] as? Bool == true)
    #expect(lines[7]["formula"] == nil, "a text is no formula")
  }

  @Test("One sheet alone")
  func sheet() throws {
    let lines = try dump([SheetDraft("甲", [[1]]), SheetDraft("乙", [[2]])], "--sheet", "乙")
    #expect(lines.compactMap { $0["value"] as? Int } == [2])
  }

  @Test("A damaged sheet is named, the others are there all the same")
  func damagedSheet() throws {
    let folder = try TemporaryFolder()
    let path = try DamagedSheet.write(to: folder)
    let result = try Command.run(["dump", path])
    #expect(result.status == 65)
    #expect(result.complaint.contains("乙") && !result.complaint.contains("甲"))
    let lines = result.text.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].contains("甲") && lines[1].contains("丙"))
    #expect(try Command.run(["dump", path, "--sheet", "丙"]).status == 0)
    #expect(try Command.run(["dump", path, "--sheet", "乙"]).status == 65)
  }
}
