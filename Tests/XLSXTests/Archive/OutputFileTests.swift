import Foundation
import Testing

@testable import XLSX

struct OutputFileTests {
  /// Runs a test in a folder of its own.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("output-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func permissions(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `a file appears whole, and nothing beside it`() throws {
    try withFolder { folder in
      let path = folder + "/表.xlsx"
      try OutputFile.write(Array("one".utf8), to: path, permissions: 0o600)
      try OutputFile.write(Array("two".utf8), to: path, permissions: 0o600)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "two")
      #expect(try permissions(of: path) == 0o600)
      #expect(try names(in: folder) == ["表.xlsx"])
    }
  }

  @Test func `the temporary file has its permissions from the first byte`() throws {
    try withFolder { folder in
      var file = try OutputFile(folder + "/表.xlsx", permissions: 0o600)
      try file.write([1, 2, 3].span)
      let name = try #require(try names(in: folder).first)
      #expect(name.hasPrefix("."))
      #expect(try permissions(of: folder + "/" + name) == 0o600)
      try file.finish()
      #expect(try names(in: folder) == ["表.xlsx"])
    }
  }

  @Test func `a file that is given up leaves the old one`() throws {
    try withFolder { folder in
      let path = folder + "/表.xlsx"
      try OutputFile.write(Array("old".utf8), to: path)
      do {
        var file = try OutputFile(path)
        try file.write(Array("new".utf8).span)
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
      #expect(try names(in: folder) == ["表.xlsx"])
    }
  }

  @Test func `where no file can be created, that is said`() throws {
    try withFolder { folder in
      for path in ["", folder, folder + "/", folder + "/none/表.xlsx", "a\u{0}b"] {
        let error = #expect(throws: WorkbookError.self) { try OutputFile.write([1], to: path) }
        #expect(error?.code == .cannotWrite)
      }
      let left = try names(in: folder)
      #expect(left.isEmpty)
    }
  }

  @Test func `a workbook that cannot be written leaves nothing`() throws {
    try withFolder { folder in
      let workbook = WorkbookWriter()
      let error = #expect(throws: WorkbookError.self) {
        try workbook.write(to: folder + "/表.xlsx")
      }
      #expect(error?.code == .invalidContent, "there is no sheet")
      let left = try names(in: folder)
      #expect(left.isEmpty)
    }
  }
}
