import TestSupport
import Testing
import XLSX

/// What `Passwords.md` shows.
struct PasswordsExamples {
  @Test func passwords() throws {
    let folder = try TemporaryFolder()
    let path = try folder.path("people.xlsx")
    let password = Password("correct horse")
    try write(to: path, password)
    try read(path, password)
    let mustAsk = WorkbookReader.needsPassword(path: path)
    #expect(mustAsk)
    let error = #expect(throws: WorkbookError.self) { try WorkbookReader(path: path) }
    #expect(error?.code == .encrypted)
  }

  func write(to path: String, _ password: Password) throws {
    let workbook = WorkbookWriter()
    try workbook.addSheet("People").append(["Ada", 1.65])
    try workbook.write(to: path, permissions: 0o600, password: password)
  }

  func read(_ path: String, _ password: Password) throws {
    let workbook = try WorkbookReader(path: path, password: password)
    let rows = try workbook.rows(of: workbook.sheet(named: "People"))
    #expect(try rows.next()?["A"]?.string == "Ada")
  }
}
