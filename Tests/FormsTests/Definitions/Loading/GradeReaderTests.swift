import Templates
import Testing

@testable import Forms

struct GradeReaderTests {
  private func load(_ grades: String) throws -> Campaign {
    try Campaign.load(
      "small",
      from: SmallCampaign().replacing(
        "series:", with: "grades: \(grades)\nseries:", in: "small/campaign.yaml"
      ).store)
  }

  @Test("A campaign says what grades keep back")
  func notice() throws {
    let campaign = try Campaign.load("talent-inventory-2020", from: .embedded)
    #expect(campaign.grades[.official]?.omitted == ["quality", "performance", "fit"])
    #expect(
      campaign.grades[.masked]?.omitted
        == ["quality", "performance", "fit", "graduated", "native_place"])
    #expect(campaign.grades[.masked]?.smallestGroup == 5)
    #expect(campaign.grades[.internal] == nil)
  }

  @Test("Columns are left out or masked; what is not said is as usual")
  func read() throws {
    let campaign = try load("{ masked: { omit: [spare], mask: [place] }, official: { } }")
    #expect(campaign.grades[.masked] == GradeTerms(omitted: ["spare"], masked: ["place"]))
    #expect(campaign.grades[.official] == GradeTerms())
    #expect(try load("{ }").grades.isEmpty)
  }

  @Test(
    "A mistake is named",
    arguments: [
      ("{ masked: { omit: [nowhere] } }", "没有列“nowhere”"),
      ("{ masked: { mask: [nowhere] } }", "没有列“nowhere”"),
      ("{ secret: { } }", "grades 不认识“secret”"), ("{ internal: { } }", "grades 不认识“internal”"),
      ("{ masked: { smallest-group: 1 } }", "应为 2 至 1000 的整数"),
      ("{ masked: { hide: [spare] } }", "不认识“hide”"),
    ])
  func faults(_ grades: String, _ words: String) {
    let fault = #expect(throws: DefinitionFault.self) { try load(grades) }
    #expect(fault?.message.contains(words) == true, "\(String(describing: fault))")
  }
}
