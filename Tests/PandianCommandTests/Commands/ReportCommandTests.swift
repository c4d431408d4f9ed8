import Foundation
import Testing
import TestSupport

@testable import PandianCommand

struct ReportCommandTests {
  private func run(_ arguments: String..., to folder: TemporaryFolder) throws -> Tool.Result {
    try Command.run(
      ["report", Path.returns, "--units", Path.register, "-o", folder.path] + arguments)
  }

  @Test("Three files, and the main figures in words")
  func files() throws {
    let folder = try TemporaryFolder()
    let result = try run(to: folder)
    #expect(result.status == 1, "the examples hold errors")
    let found = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(found == ["盘点报告.docx", "盘点报告.html", "盘点报告.json"])
    #expect(result.text.contains("专业技术人员"))
    #expect(result.complaint.contains("（脱敏本）：盘点报告.docx、盘点报告.html、盘点报告.json。"))
  }

  @Test("Quiet, it says no more than it must")
  func quiet() throws {
    let folder = try TemporaryFolder()
    let result = try Command.run("report", Path.clean, "-q", "-o", folder.path)
    #expect(result.status == 0)
    #expect(result.text.isEmpty && result.complaint.isEmpty)
  }

  @Test("Beside an earlier report it tells what grew and what fell")
  func before() throws {
    let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
    _ = try Command.run("report", Path.returns + "/银川", "--grade", "internal", "-o", first.path)
    let result = try run(
      "--grade", "internal", "--before", first.path + "/盘点报告.json", to: second)
    #expect(result.text.contains("与上期比较：主要指标中"))
    let page = try String(contentsOfFile: second.path + "/盘点报告.html", encoding: .utf8)
    #expect(page.contains("八、与上期比较"))
    #expect(page.contains("增加的有：专业技术人员由"))
  }

  @Test("What is no earlier report is a mistake of usage, and nothing is written")
  func notEarlier() throws {
    let folder = try TemporaryFolder()
    let output = folder.path + "/out"
    let other = try Command.run(
      "report", Path.clean, "-o", output, "--before", Batch.fixtures.folder + "/expected.json")
    #expect(other.status == 64)
    #expect(other.complaint.contains("不是盘点报告的数据文件"))
    let none = try Command.run("report", Path.clean, "-o", output, "--before", "/nowhere.json")
    #expect(none.status == 66)
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test("A report that somebody went on writing is not written over")
  func changed() throws {
    let folder = try TemporaryFolder()
    #expect(try Command.run("report", Path.clean, "-q", "-o", folder.path).status == 0)
    #expect(try Command.run("report", Path.clean, "-q", "-o", folder.path).status == 0)
    try "结论".write(
      toFile: folder.path + "/盘点报告.docx", atomically: true, encoding: .utf8)
    let result = try Command.run("report", Path.clean, "-q", "-o", folder.path)
    #expect(result.status == 73)
    #expect(result.complaint.contains("“盘点报告.docx”在生成后改动过"))
  }

  @Test("Where there is nothing to read, there is no report worth the name", arguments: [66, 65])
  func nothing(_ code: Int32) throws {
    let (inputs, folder) = (try TemporaryFolder(), try TemporaryFolder())
    if code == 65 { _ = try inputs.write("不是工作簿", as: "甲.xlsx") }
    let result = try Command.run("report", inputs.path, "-o", folder.path)
    #expect(result.status == code)
  }
}
