import Foundation
import Templates
import Testing

struct TemplateStoreTests {
  @Test func carriesTheCampaignsWithoutTheCommonFolder() {
    #expect(TemplateStore.embedded.campaigns == ["talent-inventory-2020"])
  }

  /// The plugin embeds what the folder holds, neither more nor less.
  @Test func carriesEveryFileOfTheFolderAsItStands() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../templates").standardized
    let paths = try FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false)
    )
    .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".txt") }.sorted()
    let embedded = TemplateStore.embedded
    #expect(
      embedded.paths(under: "common") + embedded.paths(under: "talent-inventory-2020") == paths)
    for path in paths {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      #expect(embedded.text(path) == text, "\(path) is not as it was embedded: build again")
    }
  }

  @Test func listsPathsWithinAFolderInOrder() {
    let store = TemplateStore(files: ["b/forms/2.yaml": "", "b/forms/1.yaml": "", "bc/x.txt": ""])
    #expect(store.paths(under: "b") == ["b/forms/1.yaml", "b/forms/2.yaml"])
    #expect(store.paths(under: "b/forms").count == 2)
    #expect(store.paths(under: "c").isEmpty)
    #expect(store.text("b/forms/3.yaml") == nil)
  }

  @Test func takesOnlyFoldersWithACampaignForCampaigns() {
    let store = TemplateStore(files: [
      "z/campaign.yaml": "", "a/campaign.yaml": "", "common/rules.yaml": "", "campaign.yaml": "",
      "a/old/campaign.yaml": "", "b/rules.yaml": "",
    ])
    #expect(store.campaigns == ["a", "z"])
  }
}
