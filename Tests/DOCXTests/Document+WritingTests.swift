import Foundation
import TestSupport
import Testing

@testable import DOCX
@testable import XLSX

struct DocumentWritingTests {
  @Test func `the same document gives the same bytes`() throws {
    let bytes = try DocumentSample.everything().bytes()
    #expect(bytes.count > 20_000)
    #expect(try DocumentSample.everything().bytes() == bytes)
    let folder = try TemporaryFolder()
    try DocumentSample.everything().write(to: folder.path("a.docx"))
    #expect(try Array(folder.bytes(of: "a.docx")) == bytes)
  }

  @Test func `parts are those that are needed`() throws {
    var plain = Document([.paragraph("甲")])
    #expect(
      try names(of: plain) == [
        "[Content_Types].xml", "_rels/.rels", "word/document.xml",
        "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml",
        "word/fontTable.xml", "word/footer1.xml", "docProps/core.xml", "docProps/app.xml",
      ])
    plain.append(.paragraph([.footnote("乙")]))
    plain.append(.figure(Document.Figure(DocumentSample.ring)))
    #expect(
      try names(of: plain).filter { $0.contains("chart") || $0.contains("note") } == [
        "word/footnotes.xml", "word/charts/chart1.xml", "word/charts/_rels/chart1.xml.rels",
        "word/embeddings/chart1.xlsx",
      ])
  }

  @Test func `every part is sound, and text of others is harmless in it`() throws {
    let package = try package(DocumentSample.everything())
    var all = ""
    let parts = try names(of: DocumentSample.everything()).filter { $0.hasSuffix("l") }
    #expect(parts.count > 10)
    for name in parts {
      var collector = TextCollector()
      try package.parse(PartName(name), into: &collector)
      #expect(collector.elements > 0, "\(name)")
      all += collector.text
    }
    #expect(all.contains(DocumentSample.tamed))
    #expect(all.contains(DocumentSample.long))
    let odd = all.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || $0.properties.generalCategory == .format
    }
    #expect(odd.isEmpty, "\(odd.map(\.value))")
  }

  @Test func `a file has its permissions, and a faulty document leaves none`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.path("a.docx")
    try Document([.paragraph("甲")]).write(to: path, permissions: 0o600)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let before = try folder.bytes(of: "a.docx")
    let faulty = Document([.table(Document.Table(columns: [], rows: []))])
    let error = #expect(throws: WorkbookError.self) { try faulty.write(to: path) }
    #expect(error?.code == .invalidContent)
    #expect(try folder.files() == ["a.docx"])
    #expect(try folder.bytes(of: "a.docx") == before)
    let nowhere = #expect(throws: WorkbookError.self) {
      try Document().write(to: folder.path + "/there/a.docx")
    }
    #expect(nowhere?.code == .cannotWrite)
  }

  @Test func `a password encrypts the whole`() throws {
    let password = Password("盘点2020")
    let bytes = try Document([.paragraph("不外传")]).bytes(password: password)
    // A compound file ([MS-CFB], 2.2).
    #expect(bytes.prefix(4) == [0xD0, 0xCF, 0x11, 0xE0])
    let error = #expect(throws: WorkbookError.self) {
      try Document().bytes(password: Password(""))
    }
    #expect(error?.code == .invalidContent)
  }

  @Test func `an empty document is one`() throws {
    #expect(try names(of: Document()).contains("word/document.xml"))
  }

  private func package(_ document: Document) throws -> OfficePackage {
    try OfficePackage(FileContents(bytes: document.bytes()), limits: .standard)
  }

  private func names(of document: Document) throws -> [String] {
    let package = try DocumentPackage(document)
    return try package.parts.whole(from: package.roots).map(\.name)
  }
}
