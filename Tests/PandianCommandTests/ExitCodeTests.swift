import Testing
import TestSupport

/// What a caller is told by the number (sysexits.h), as the help of the command has it.
struct ExitCodeTests {
  private func expect(
    _ code: Int32, _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let result = try Command.run(arguments)
    #expect(
      result.status == code, "pandian \(arguments.joined(separator: " ")): \(result.complaint)",
      sourceLocation: sourceLocation)
    if code > 1 {
      #expect(!result.complaint.isEmpty, "no word about it", sourceLocation: sourceLocation)
    }
  }

  @Test("0: nothing is wrong")
  func sound() throws {
    try expect(0, "check", Path.clean)
    try expect(0, "check", Path.clean, "--format", "json")
    try expect(0, "forms")
    try expect(0, "rules")
    try expect(0, "rules", "a07")
    try expect(0, "records", Path.clean, "--form", "6", "--format", "csv")
    try expect(0, "dump", Path.clean)
    try expect(0, "--version")
    try expect(0, "help", "check")
  }

  @Test("inspect answers for any file", arguments: Batch.files(in: Batch.fixtures.bad))
  func inspect(_ file: String) throws {
    try expect(0, "inspect", Path.bad + "/" + file)
  }

  @Test("1: errors were found")
  func errors() throws {
    try expect(1, "check", Path.faulty)
    try expect(1, "check", Path.faulty, Path.bad + "/空文件.xlsx")
    let folder = try TemporaryFolder()
    try expect(1, "consolidate", Path.faulty, "-o", folder.path + "/out")
  }

  @Test("64: it was asked wrongly")
  func usage() throws {
    try expect(64, "check")
    try expect(64, "check", Path.clean, "--format", "xml")
    try expect(64, "check", Path.clean, "--received", "昨天")
    try expect(64, "wipe")
    try expect(64, "blank")
    try expect(64, "rules", "Z99")
    try expect(64, "records", Path.clean, "--format", "csv")
    try expect(64, "records", Path.clean, "--form", "77")
    try expect(64, "dump", Path.clean, "--sheet", "无此表")
    try expect(64, "forms", "--campaign", "nowhere")
    let folder = try TemporaryFolder()
    try expect(64, "blank", "-o", folder.path, "--region", "火星")
    try expect(64, "blank", "-o", folder.path, "--series", "石油")
    try expect(64, "consolidate", Path.clean, "-o", folder.path, "--grade", "secret")
  }

  @Test("65: it is there, and none of it can be read")
  func unreadable() throws {
    try expect(65, "check", Path.bad)
    try expect(65, "records", Path.bad)
    try expect(65, "dump", Path.bad + "/网页.xlsx")
    try expect(65, "check", Path.clean, "--units", Path.bad + "/图片.xlsx")
    let folder = try TemporaryFolder()
    try expect(65, "consolidate", Path.bad, "-o", folder.path + "/out")
  }

  @Test("66: it is not there, or nothing is in it")
  func missing() throws {
    let folder = try TemporaryFolder()
    try expect(66, "check", "/nowhere")
    try expect(66, "check", folder.path)
    try expect(66, "check", Path.clean, "/nowhere")
    try expect(66, "records", "/nowhere")
    try expect(66, "dump", "/nowhere")
    try expect(66, "inspect", "/nowhere")
    try expect(66, "check", Path.clean, "--units", "/nowhere.csv")
    try expect(66, "blank", "-o", folder.path, "--units", "/nowhere.csv")
    try expect(66, "forms", "--templates", "/nowhere")
    try expect(66, "consolidate", "/nowhere", "-o", folder.path)
  }

  @Test("73: the output cannot be made")
  func cannotCreate() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("", as: "file")
    try expect(73, "consolidate", Path.clean, "-o", file)
    try expect(73, "consolidate", Path.clean, "-o", file + "/below")
    try expect(73, "blank", "-o", file, "--units", Path.register)
    try expect(73, "blank", "-o", file + "/below", "--units", Path.register)
    #expect(try folder.files() == ["file"])
  }

  @Test("74: writing failed midway, and nothing half-written is left")
  func inputOutput() throws {
    let folder = try TemporaryFolder()
    let place = folder.path + "/out"
    // Where a file should go there is a folder that is not empty: moving fails at the very end.
    _ = try folder.write("", as: "out/全区汇总.xlsx/keep")
    let result = try Command.run("consolidate", Path.clean, "-o", place)
    #expect(result.status == 74, "\(result.complaint)")
    #expect(try folder.files() == ["out/全区汇总.xlsx/keep"], "something half-written is left")
  }
}
