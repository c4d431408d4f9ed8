import Foundation
import Templates
import Testing

struct TemplateStoreTests {
  @Test func carriesTheCampaignsWithoutTheCommonFolder() {
    #expect(TemplateStore.embedded.campaigns == ["talent-inventory-2020"])
  }
}
