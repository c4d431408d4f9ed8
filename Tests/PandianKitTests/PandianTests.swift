import Forms
import Templates
import Testing
import TestSupport

@testable import PandianKit

struct PandianTests {
  @Test("The only campaign needs no name")
  func only() throws {
    #expect(try Pandian().campaign.id == "talent-inventory-2020")
  }

  @Test("Of several one must be named, and a wrong name is told with those there are")
  func several() throws {
    let store = TemplateStore(files: ["a/campaign.yaml": "", "b/campaign.yaml": ""])
    for id in [nil, "c"] {
      let fault = #expect(throws: DefinitionFault.self) { try Pandian(campaign: id, from: store) }
      #expect(fault?.message.contains("a、b") == true)
    }
  }

  @Test("Without any campaign there is nothing to open")
  func none() {
    #expect(throws: DefinitionFault.self) { try Pandian(from: TemplateStore(files: [:])) }
  }
}
