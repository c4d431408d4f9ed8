import Foundation
import TestSupport
import Testing

/// Passwords on the command line: from files, never as arguments, and never in what is printed.
struct PasswordOptionsTests {
  private static let encrypted = Batch.repository + "/fixtures/encrypted/agile-aes256-sha512.xlsx"
  private static let password = "密码 2020"

  private func file(_ text: String, in folder: TemporaryFolder) throws -> String {
    let path = try folder.path("密码.txt")
    try Data(text.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    return path
  }

  @Test(
    "A password file opens the workbook, whatever its lines end in",
    arguments: ["密码 2020", "密码 2020\n", "\u{FEFF}密码 2020\r\n", "错的\n密码 2020\n"])
  func opens(_ text: String) throws {
    let folder = try TemporaryFolder()
    let path = try file(text, in: folder)
    let result = try Command.run(["dump", Self.encrypted, "--password-file", path])
    #expect(result.status == 0, "\(result.complaint)")
    #expect(result.text.contains("虚构人员40"))
    #expect(result.complaint.isEmpty, "\(result.complaint)")
  }

  @Test("Without a password, and with a wrong one, it says what to do")
  func refuses() throws {
    let without = try Command.run(["dump", Self.encrypted])
    #expect(without.status == 65 && without.complaint.contains("--password-file"))
    let folder = try TemporaryFolder()
    let path = try file("密码 2021\n", in: folder)
    let wrong = try Command.run(["dump", Self.encrypted, "--password-file", path])
    #expect(wrong.status == 65 && wrong.text.isEmpty)
    #expect(wrong.complaint.contains("密码") && !wrong.complaint.contains("2021"))
  }

  @Test(
    "A password file that is no such file",
    arguments: ["", "\n\n", "\u{0}", String(repeating: "长", count: 300)])
  func noPassword(_ text: String) throws {
    let folder = try TemporaryFolder()
    let path = try file(text, in: folder)
    let result = try Command.run(["dump", Self.encrypted, "--password-file", path])
    #expect(result.status != 0 && !result.complaint.isEmpty)
    let missing = try Command.run(["dump", Self.encrypted, "--password-file", path + "-"])
    #expect(missing.status == 66)
  }

  @Test("A password file that others may read is complained about")
  func readable() throws {
    let folder = try TemporaryFolder()
    let path = try file(Self.password, in: folder)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    let result = try Command.run(["dump", Self.encrypted, "--password-file", path])
    #expect(result.status == 0 && result.complaint.contains("chmod 600"))
  }

  @Test("An inspection says that the file is encrypted, and with the password what is in it")
  func inspection() throws {
    let without = try Command.run(["inspect", Self.encrypted, "--format", "json"])
    #expect(without.text.contains(#""kind": "encrypted""#), "\(without.text)")
    let folder = try TemporaryFolder()
    let path = try file(Self.password, in: folder)
    let with = try Command.run(
      ["inspect", Self.encrypted, "--format", "json", "--password-file", path])
    #expect(with.text.contains(#""kind": "xlsx""#) && with.text.contains(#""encrypted": true"#))
  }

  @Test("Consolidated workbooks are encrypted where asked, and no plain text is left beside them")
  func outputs() throws {
    let folder = try TemporaryFolder()
    let path = try file(Self.password + "\n", in: folder)
    let out = try folder.path("out")
    let result = try Command.run([
      "consolidate", Path.clean, "-o", out, "--output-password-file", path,
    ])
    #expect(result.status == 0, "\(result.complaint)")
    let written = try FileManager.default.contentsOfDirectory(atPath: out).sorted()
    let workbooks = written.filter { $0.hasSuffix(".xlsx") }
    #expect(!workbooks.isEmpty)
    for workbook in workbooks {
      let place = out + "/" + workbook
      let bytes = try Data(contentsOf: URL(filePath: place))
      #expect(bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]), "\(workbook)")
      #expect(bytes.range(of: Data("xl/worksheets".utf8)) == nil, "\(workbook)")
      #expect(try Command.run(["dump", place]).status == 65)
      #expect(try Command.run(["dump", place, "--password-file", path]).status == 0)
    }
  }

  @Test("Without a terminal, --encrypt asks for a file")
  func noTerminal() throws {
    let folder = try TemporaryFolder()
    let result = try Command.run(["blank", "-o", try folder.path("out"), "--encrypt"])
    #expect(result.status == 64 && result.complaint.contains("--output-password-file"))
  }
}
