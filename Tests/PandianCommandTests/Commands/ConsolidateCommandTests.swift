import Foundation
import Testing
import TestSupport

/// The grades of a consolidation, as a person asks for them.
struct ConsolidateCommandTests {
  @Test("A word says which files carry numbers in full")
  func words() throws {
    let folder = try TemporaryFolder()
    for (grade, words) in [
      ("internal", "含完整身份证号（权限 0600"), ("official", "含完整身份证号（权限 0600"),
      ("masked", "不含完整身份证号和姓名"),
    ] {
      let result = try Command.run(
        "consolidate", Path.clean, "-o", folder.path, "--grade", grade)
      #expect(result.status == 0)
      #expect(result.complaint.contains(words), "\(grade): \(result.complaint)")
      #expect(result.complaint.contains("“全区汇总"), "\(grade)")
    }
    #expect(try folder.files().count { $0.hasSuffix(".xlsx") } == 6)
  }

  @Test("A masked workbook handed in is passed over with a reason")
  func handedIn() throws {
    let folder = try TemporaryFolder()
    _ = try Command.run("consolidate", Path.clean, "-o", folder.path + "/出", "--grade", "masked")
    try FileManager.default.moveItem(
      atPath: folder.path + "/出/固原汇总（脱敏本）.xlsx", toPath: folder.path("收/固原汇总.xlsx"))
    let alone = try Command.run("check", folder.path + "/收")
    #expect(alone.status == 66, "\(alone.complaint)")
    #expect(alone.complaint.contains("脱敏本，内容不全，不能当作报送材料"))
    try FileManager.default.copyItem(
      atPath: Path.clean, toPath: folder.path("收/固原青禾工艺美术社.xlsx"))
    let beside = try Command.run("check", folder.path + "/收")
    #expect(beside.status == 0, "\(beside.text)")
    #expect(beside.complaint.contains("略过 固原汇总.xlsx：本程序生成的脱敏本"))
  }

  @Test("A grade that there is not is named")
  func unknown() throws {
    let result = try Command.run("consolidate", Path.clean, "-o", "/tmp/x", "--grade", "public")
    #expect(result.status == 64)
    #expect(result.complaint.contains("public"))
  }
}
