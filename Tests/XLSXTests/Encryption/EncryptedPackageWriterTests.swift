import Foundation
import TestSupport
import Testing

@testable import XLSX

struct EncryptedPackageWriterTests {
  private func count(_ workbook: WorkbookReader) throws -> Int {
    var count = 0
    for sheet in workbook.sheets {
      try workbook.forEachRow(of: sheet) { row in
        if row[column: 2]?.rawText == "人员\(row.number &* 2_654_435_761 % 999_983)" { count += 1 }
        return .next
      }
    }
    return count
  }

  // A package in the mini stream, one of a few segments, and one whose allocation table needs
  // sectors that list its blocks (more than 109 of them: 7 MB).
  @Test("What is written is read again, whatever its size", arguments: [1, 400, 20_000])
  func roundTrip(_ rows: Int) throws {
    let bytes = try LockedSample.bytes(rows: rows)
    #expect(FileKind.detect(bytes: bytes) == .encrypted)
    #expect(try count(WorkbookReader(bytes: bytes, password: LockedSample.password)) == rows)
    #expect(throws: WorkbookError.self) { try WorkbookReader(bytes: bytes) }
  }

  @Test("A compound file beyond what its header lists keeps every byte")
  func large() throws {
    let output = OutputBytes()
    let lock = try PackageLock(LockedSample.password, spins: 1)
    let writer = try EncryptedPackageWriter(to: output, lock: lock)
    let piece = (0..<65_536).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    for index in 0..<130 { try writer.write(piece, at: index * piece.count) }
    // Back into the middle of an early segment, as libzip goes back.
    try writer.write([1, 2, 3], at: 4_095)
    try writer.finish()
    let package = try DecryptedPackage(
      FileContents(bytes: output.bytes), passwords: [LockedSample.password], limits: .standard)
    #expect(package.count == 130 * piece.count)
    #expect(package.bytes(at: 4_094, count: 5) == [piece[4_094], 1, 2, 3, piece[4_098]])
    #expect(package.bytes(at: 129 * piece.count, count: piece.count) == piece)
    #expect(package.bytes(at: package.count, count: 1).isEmpty)
  }

  @Test("A file is as private and as whole as any output, and no two are alike")
  func file() throws {
    let folder = try TemporaryFolder()
    let workbook = WorkbookWriter()
    try workbook.addSheet("甲").append(["方岚"])
    let path = try folder.path("甲.xlsx")
    try workbook.write(to: path, permissions: 0o600, password: "一二三")
    let again = try workbook.bytes(password: "一二三")
    #expect(try Array(folder.bytes(of: "甲.xlsx")) != again)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try folder.files() == ["甲.xlsx"])
    #expect(try WorkbookReader(path: path, password: "一二三").sheets.map(\.name) == ["甲"])
  }

  @Test("A password is of 1 to 255 characters", arguments: [0, 256])
  func unusable(_ count: Int) throws {
    let workbook = WorkbookWriter()
    _ = try workbook.addSheet("甲")
    let error = #expect(throws: WorkbookError.self) {
      try workbook.bytes(password: Password(String(repeating: "a", count: count)))
    }
    #expect(error?.code == .invalidContent)
  }

  @Test(
    "msoffcrypto-tool opens it with the password, and not without",
    .enabled(if: Tool.python != nil, "PANDIAN_PYTHON names no interpreter"))
  func otherProgram() throws {
    let program = """
      import io, sys, msoffcrypto, openpyxl
      def opened(password):
        document, plain = msoffcrypto.OfficeFile(open(sys.argv[1], "rb")), io.BytesIO()
        try:
          document.load_key(password=password, verify_password=True)
        except msoffcrypto.exceptions.InvalidKeyError:
          return None
        document.decrypt(plain, verify_integrity=True)
        return [cell.value for cell in openpyxl.load_workbook(plain).active[1]]
      print(opened(sys.argv[2]), opened("x"))
      """
    let folder = try TemporaryFolder()
    for (rows, last) in [(1, "1.xlsx"), (400, "400.xlsx")] {
      let path = try folder.write(LockedSample.bytes(rows: rows, spins: 100_000), as: last)
      let result = try #require(Tool.python).run(
        ["-c", program, path, "口令 ①"], adding: ["PYTHONIOENCODING": "utf-8"])
      #expect(result.text == "[1, '人员\(2_654_435_761 % 999_983)'] None\n", "\(result.complaint)")
    }
  }
}
