import Foundation
import Testing
import TestSupport

/// `pandian check --annotate`.
struct AnnotateTests {
  @Test("Copies are written beside the report, which stays as it was")
  func copies() throws {
    let folder = try TemporaryFolder()
    let plain = try Command.run("check", Path.returns, "--units", Path.register, "--format", "json")
    let result = try Command.run(
      "check", Path.returns, "--units", Path.register, "--format", "json", "--annotate",
      folder.path + "/退回")
    #expect(result.status == plain.status)
    #expect(result.output == plain.output)
    #expect(result.complaint.contains("写出批注退回件"))
    let files = try folder.files(under: "退回")
    #expect(files.contains("退回清单.json"))
    #expect(files.contains("石嘴山/石嘴山北岭电力器材有限公司.xlsx"))
  }

  @Test("What cannot be opened has no copy, and is said so")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    let result = try Command.run("check", Path.bad, "--annotate", folder.path + "/退回")
    #expect(result.status == 65 || result.status == 1, "\(result.complaint)")
    #expect(result.complaint.contains("没有批注退回件"))
    let listing = try JSONSerialization.jsonObject(with: folder.bytes(of: "退回/退回清单.json"))
    let omitted = (listing as? [String: Any])?["without_copy"] as? [[String: Any]] ?? []
    #expect(!omitted.isEmpty)
    #expect(omitted.allSatisfy { ($0["reason"] as? String)?.isEmpty == false })
  }

  @Test("A folder in which copies would replace the returns is refused")
  func refused() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: Path.faulty, toPath: try folder.path("a.xlsx"))
    let before = try folder.bytes(of: "a.xlsx")
    let result = try Command.run("check", folder.path, "--annotate", folder.path)
    #expect(result.status == 73)
    #expect(result.complaint.contains("不能覆盖"), "\(result.complaint)")
    #expect(try folder.files() == ["a.xlsx"])
    #expect(try folder.bytes(of: "a.xlsx") == before)
  }
}
