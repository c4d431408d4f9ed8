import Foundation
import Templates
import Testing

/// A folder of definitions on disk, as `--templates` names it.
struct TemplateFolderTests {
  /// Gives a fresh folder with files of these contents, and takes it away afterwards.
  private func withFolder(
    of files: [String: Data], _ body: (URL) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "templates-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, data) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
    try body(folder)
  }

  @Test func readsCampaignsAndFallsBackOnTheCommonFolder() throws {
    let files = ["own/campaign.yaml": "a", "own/forms/1.yaml": "b", "own/readme.md": "c"]
    try withFolder(of: files.mapValues { Data($0.utf8) }) { folder in
      let store = try TemplateStore(directory: folder.path(percentEncoded: false))
      #expect(store.campaigns == ["own"])
      #expect(store.text("own/forms/1.yaml") == "b")
      #expect(store.text("own/readme.md") == nil)
      #expect(store.text("common/rules.yaml") == TemplateStore.embedded.text("common/rules.yaml"))
    }
  }

  @Test func keepsACommonFolderOfItsOwn() throws {
    try withFolder(of: ["common/rules.yaml": Data("own".utf8)]) { folder in
      let store = try TemplateStore(directory: folder.path(percentEncoded: false))
      #expect(store.text("common/rules.yaml") == "own")
      #expect(store.text("common/majors.txt") == nil)
    }
  }

  @Test func passesOverLinksAndDotFiles() throws {
    try withFolder(of: ["a/campaign.yaml": Data(), "a/.x.yaml": Data()]) { folder in
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "a/link.yaml"),
        withDestinationURL: folder.appending(path: "a/campaign.yaml"))
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "a/loop"), withDestinationURL: folder)
      let store = try TemplateStore(directory: folder.path(percentEncoded: false))
      #expect(store.paths(under: "a") == ["a/campaign.yaml"])
    }
  }

  @Test func refusesAFolderThatIsNotThere() {
    let fault = #expect(throws: TemplateFault.self) {
      try TemplateStore(directory: "/nowhere/at/all")
    }
    #expect(fault?.description == "/nowhere/at/all：无法读取这个文件夹")
  }

  @Test(arguments: [
    (Data([0x61, 0xFF]), "不是 UTF-8 文本"),
    (Data(repeating: 0x61, count: (1 << 20) + 1), "文件超过 1048576 字节"),
  ])
  func refusesWhatIsNoDefinition(data: Data, message: String) throws {
    try withFolder(of: ["a/rules.yaml": data]) { folder in
      let fault = #expect(throws: TemplateFault.self) {
        try TemplateStore(directory: folder.path(percentEncoded: false))
      }
      #expect(fault?.message == message)
      #expect(fault?.path.hasSuffix("a/rules.yaml") == true)
    }
  }
}
