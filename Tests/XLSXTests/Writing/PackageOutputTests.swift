import Foundation
import TestSupport
import Testing

@testable import XLSX

struct PackageOutputTests {
  private let note = PartType(office: "note+xml", "note")

  private func package() throws -> (parts: PackageParts, roots: RelationshipsPart) {
    var parts = PackageParts(compression: .small)
    var markup = MarkupWriter()
    markup.empty("note")
    try parts.add("word/note.xml", note, markup)
    try parts.add("word/data.bin", .embeddedWorkbook, bytes: [1, 2, 3])
    var roots = RelationshipsPart()
    roots.add(note, "word/note.xml")
    return (parts, roots)
  }

  @Test func `a package begins with its types and where it leads to`() throws {
    let (parts, roots) = try package()
    let bytes = try PackageOutput(password: nil).write(parts, from: roots)
    let archive = try ArchiveReader(FileContents(bytes: bytes), limits: .standard)
    #expect(
      archive.entries.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "word/note.xml", "word/data.bin",
      ])
    let package = try OfficePackage(FileContents(bytes: bytes), limits: .standard)
    #expect(try package.relationships(of: nil).map { $0.target?.path } == ["word/note.xml"])
  }

  @Test func `a file has the same bytes, and its permissions`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.path("a.docx")
    let (parts, roots) = try package()
    let output = try PackageOutput(to: path, permissions: 0o600, password: nil)
    #expect(try output.write(parts, from: roots) == [])
    let memory = try PackageOutput(password: nil).write(parts, from: roots)
    #expect(try Array(folder.bytes(of: "a.docx")) == memory)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `what is begun and not written leaves nothing`() throws {
    let folder = try TemporaryFolder()
    _ = try PackageOutput(to: folder.path("a.docx"), permissions: 0o600, password: nil)
    #expect(throws: WorkbookError.self) {
      _ = try PackageOutput(
        to: folder.path("b.docx"), permissions: 0o600, password: Password(""))
    }
    #expect(try folder.files() == [])
  }
}
