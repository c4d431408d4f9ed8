import Foundation
import Testing
import TestSupport

@testable import Consolidation

/// What an earlier run wrote is replaced, nothing else.
struct ReportFolderTests {
  private static let names = ["盘点报告.docx", "盘点报告.html", "盘点报告.json"]

  @Test("A second run replaces the first, for its owner's eyes alone, and leaves nothing behind")
  func again() async throws {
    let run = try await ReportRun([ReturnDraft("银川/甲公司.xlsx", [1: []])])
    try "留下".write(toFile: run.folder.path("别的.txt"), atomically: true, encoding: .utf8)
    #expect(try run.report.write(to: run.folder.path) == Self.names)
    let found = try FileManager.default.contentsOfDirectory(atPath: run.folder.path).sorted()
    #expect(found == (Self.names + ["别的.txt"]).sorted())
    for name in Self.names {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: run.folder.path + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }

  @Test("A document with conclusions in it is not written over", arguments: names)
  func changed(_ name: String) async throws {
    let run = try await ReportRun([ReturnDraft("银川/甲公司.xlsx", [1: []])])
    let path = run.folder.path + "/" + name
    try "写好的结论".write(toFile: path, atomically: true, encoding: .utf8)
    let error = #expect(throws: ConsolidationError.self) {
      try run.report.write(to: run.folder.path)
    }
    #expect(error?.code == .cannotCreate)
    #expect(error?.message.contains(name) == true)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "写好的结论")
    let found = try FileManager.default.contentsOfDirectory(atPath: run.folder.path)
    #expect(found.count == 3, "\(found)")
  }

  @Test("A file that nobody's run wrote stays", arguments: names)
  func foreign(_ name: String) async throws {
    let run = try await ReportRun([ReturnDraft("银川/甲公司.xlsx", [1: []])])
    let folder = try TemporaryFolder()
    _ = try folder.write("别人的", as: name)
    #expect(throws: ConsolidationError.self) { try run.report.write(to: folder.path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [name])
  }
}
