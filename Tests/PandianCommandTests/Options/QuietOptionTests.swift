import Foundation
import Testing
import TestSupport

/// Who wants quiet hears complaints alone; results that were asked for come all the same.
struct QuietOptionTests {
  @Test("Nothing is said of work that went well")
  func silent() throws {
    let folder = try TemporaryFolder()
    let blank = try Command.run(
      "blank", "-o", folder.path + "/空白", "--units", Path.register, "--quiet")
    #expect(blank.status == 0 && blank.text == "" && blank.complaint == "")
    #expect(try folder.files().count > 5)
    let whole = try Command.run("consolidate", Path.clean, "-o", folder.path + "/汇总", "-q")
    #expect(whole.status == 0 && whole.text == "" && whole.complaint == "")
    #expect(try folder.files(under: "汇总").contains("全区汇总.xlsx"))
  }

  @Test("Results and exit codes are the same", arguments: ["check", "status", "records"])
  func results(_ command: String) throws {
    let (quiet, loud) = (
      try Command.run(command, Path.faulty, "--quiet"), try Command.run(command, Path.faulty)
    )
    #expect(quiet.text == loud.text && quiet.status == loud.status)
    #expect(quiet.complaint == "")
  }

  @Test("Complaints come through")
  func complaints() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: Path.clean, toPath: folder.path("甲公司.xlsx"))
    _ = try folder.write("", as: "~$甲公司.xlsx")
    let result = try Command.run("consolidate", folder.path, "-o", folder.path + "/出", "--quiet")
    #expect(result.complaint.contains("略过 ~$甲公司.xlsx"))
    #expect(!result.complaint.contains("已写入"))
  }
}
