import Foundation
import TestSupport
import Testing

@testable import XLSX

/// Encrypted workbooks of other programs: `fixtures/make/encrypted.py` says how each was made.
struct DecryptedPackageTests {
  private static let folder = Batch.repository + "/fixtures/encrypted/"
  private static let password: Password = "密码 2020"
  static let files = Batch.files(in: folder)

  private func names(_ workbook: WorkbookReader) throws -> [String] {
    var names: [String] = []
    for sheet in workbook.sheets {
      try workbook.forEachRow(of: sheet) { row in
        names.append(row[column: 2]?.rawText ?? "")
        return .next
      }
    }
    return names
  }

  @Test("Each cipher and hash is read, from a file and from memory", arguments: files)
  func read(_ file: String) throws {
    let expected = (1...40).map { "虚构人员\($0)" }
    let workbook = try WorkbookReader(path: Self.folder + file, password: Self.password)
    #expect(workbook.isEncrypted && workbook.kind == .xlsx)
    #expect(try names(workbook) == expected)
    let bytes = try Array(Data(contentsOf: URL(filePath: Self.folder + file)))
    #expect(try names(WorkbookReader(bytes: bytes, password: Self.password)) == expected)
  }

  @Test("The right one of several passwords is found", arguments: files)
  func several(_ file: String) throws {
    let passwords: [Password] = ["错", "密码2020", Self.password]
    let workbook = try WorkbookReader(path: Self.folder + file, passwords: passwords)
    #expect(try names(workbook).count == 40)
  }

  @Test("Without a password, and with a wrong one: an error each", arguments: files)
  func refused(_ file: String) throws {
    // The password that everybody knows is tried by itself.
    let isOpen = file.contains("velvet")
    #expect(WorkbookReader.needsPassword(path: Self.folder + file) == !isOpen)
    if isOpen {
      #expect(try names(WorkbookReader(path: Self.folder + file)).count == 40)
      return
    }
    let without = #expect(throws: WorkbookError.self) {
      try WorkbookReader(path: Self.folder + file)
    }
    #expect(without?.code == .encrypted && without?.kind == .encrypted)
    let wrong = #expect(throws: WorkbookError.self) {
      try WorkbookReader(path: Self.folder + file, password: "密码 2021")
    }
    #expect(wrong?.code == .wrongPassword && wrong?.kind == .encrypted)
    #expect(wrong?.description.contains("2021") == false)
  }

  @Test("A password that takes too much work to try is not tried")
  func spins() {
    var limits = ReadingLimits()
    limits.passwordSpins = 999
    let error = #expect(throws: WorkbookError.self) {
      try WorkbookReader(
        path: Self.folder + "agile-aes256-sha512.xlsx", password: Self.password, limits: limits)
    }
    #expect(error?.limit == "passwordSpins")
  }

  @Test("One changed byte of the package is damage, not a wrong password")
  func integrity() throws {
    var bytes = try LockedSample.bytes()
    bytes[CompoundFileWriter.headerSize + 3_000] ^= 1
    let error = #expect(throws: WorkbookError.self) {
      try WorkbookReader(bytes: bytes, password: LockedSample.password)
    }
    #expect(error?.code == .damaged)
  }

  @Test("Cut short anywhere, an encrypted file is an error")
  func truncated() throws {
    let bytes = try LockedSample.bytes()
    for count in stride(from: 1, to: bytes.count - 512, by: 397) {
      #expect(throws: WorkbookError.self, "cut to \(count) bytes") {
        try WorkbookReader(bytes: Array(bytes.prefix(count)), password: LockedSample.password)
      }
    }
  }

  @Test("With any number of its structures changed, a file is read or refused, and ends")
  func changed() throws {
    let bytes = try LockedSample.bytes()
    // Header, and all that stands behind the package: mini stream, tables, directory.
    let package = 512 + 4_096
    let places =
      Array(0..<80) + Array(stride(from: 80, to: 540, by: 7))
      + Array(stride(from: package, to: bytes.count, by: 17))
    for place in places {
      for value: UInt8 in [1, 0xFF] {
        var changed = bytes
        changed[place] = value
        // Rows or an error: what counts is that nothing traps and everything ends.
        var limits = ReadingLimits()
        limits.passwordSpins = 10
        _ = try? WorkbookReader(bytes: changed, password: LockedSample.password, limits: limits)
      }
    }
  }

  @Test("What is not read is named")
  func unsupported() throws {
    func name(_ info: [UInt8]) throws -> String? {
      let output = OutputBytes()
      let nodes = [
        CompoundNode("EncryptedPackage", .stream([UInt8](repeating: 0, count: 64))),
        CompoundNode("EncryptionInfo", .stream(info)),
      ]
      try CompoundFileWriter(nodes).write(to: output)
      let error = #expect(throws: WorkbookError.self) {
        try WorkbookReader(bytes: output.bytes, password: "x")
      }
      #expect(error?.code == .encryptionNotSupported && error?.kind == .encrypted)
      return error?.encryption
    }
    let lock = try PackageLock("x", spins: 1)
    func agile(_ old: String, _ new: String) -> [UInt8] {
      let text = String(decoding: lock.descriptor.encryptionInfo.dropFirst(8), as: UTF8.self)
      return [4, 0, 4, 0, 0x40, 0, 0, 0] + Array(text.replacing(old, with: new).utf8)
    }
    #expect(try name([1, 0, 1, 0] + [UInt8](repeating: 0, count: 48)) == "RC4")
    #expect(try name([4, 0, 3, 0] + [UInt8](repeating: 0, count: 48)) == "extensible")
    #expect(try name([9, 0, 9, 0, 0, 0, 0, 0]) == "version 9.9")
    #expect(try name(agile("\"AES\"", "\"RC2\"")) == "RC2 ChainingModeCBC")
    #expect(try name(agile("ModeCBC", "ModeCFB")) == "AES ChainingModeCFB")
    #expect(try name(agile("SHA512", "MD5")) == "MD5")
    #expect(
      try name(agile("keyEncryptor/password\"", "keyEncryptor/certificate\"")) == "certificate")
    var standard: [UInt8] = [4, 0, 2, 0]
    for number in [4, 32, 4, 0, 0x6801, 0x8004, 128, 1, 0, 0] {
      standard.append(number: number, bytes: 4)
    }
    #expect(try name(standard + [UInt8](repeating: 0, count: 80)) == "RC4 CryptoAPI")
  }
}
