import Forms
import Templates
import Testing

@testable import Checks

@Suite struct CheckRegistryTests {
  @Test func noTwoChecksShareAName() {
    let names =
      CheckRegistry.allCells.map { $0.name } + CheckRegistry.fields.keys
      + CheckRegistry.forms.keys + CheckRegistry.returns.keys + RaisedCheck.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(CheckRegistry.cells.count == CheckRegistry.allCells.count)
  }

  @Test func everyRuleOfTheCampaignHasItsCheck() throws {
    let campaign = try Campaign.load("talent-inventory-2020", from: .embedded)
    for rule in campaign.rules.values {
      #expect(CheckRegistry.vocabulary(of: rule.check) != nil, "\(rule.id): \(rule.check)")
    }
  }
}
