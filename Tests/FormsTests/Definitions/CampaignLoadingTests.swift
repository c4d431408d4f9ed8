import Forms
import Templates
import Testing

/// Another notice needs another folder and no code: how its files are read, and what is said of
/// faults in them.
struct CampaignLoadingTests {
  @Test func readsWhatTheFilesSay() throws {
    let campaign = try Campaign.load("small", from: SmallCampaign().store)
    #expect(campaign.id == "small")
    #expect(campaign.deadline == CalendarDate(year: 2024, month: 2, day: 29))
    #expect(campaign.codeLists["place"]?.values == ["东区", "西区", "机床", "其他"])
    #expect(campaign.codeLists["place"]?.synonyms["东片"] == .init(value: "东区"))
    #expect(campaign.codeLists["state"]?.synonyms["yes"] == .init(value: "在用"))
    #expect(campaign.codeLists["state"]?.synonyms["闲置"] == .init(value: "停用", severity: .notice))
    #expect(campaign.titleLists["grade"]?.titles["丙等"]?.isOtherQualification == true)
    #expect(campaign.titleLists["grade"]?.titles["丙等"]?.level == "低")
    #expect(campaign.rule(check: "listed")?.id == "K01")
    #expect(campaign.rules["K02"]?.variants["blank"]?.severity == .notice)
    #expect(try campaign.rules["K02"]?.parameters.integer("minimum") == 1)
    #expect(campaign.glossary == nil)
  }

  @Test func readsRulesAboutAReturnAsAWhole() throws {
    let small = SmallCampaign().replacing(
      "- { name: 机床 }",
      with:
        "- { name: 机床 }\nrules: [K01, K02: { check: other, as: blank, severity: error, of: 1 }]",
      in: "small/campaign.yaml")
    let uses = try Campaign.load("small", from: small.store).returnRules
    #expect(uses.map(\.ruleID) == ["K01", "K02"])
    #expect(uses.map(\.check) == [nil, "other"])
    #expect(uses.map(\.variant) == [nil, "blank"])
    #expect(uses.map(\.severity) == [nil, .error])
    #expect(uses.map(\.parameters.keys) == [[], ["of"]])
  }

  @Test func laysAFormsOwnWordsOverWhatIsShared() throws {
    let form = try #require(Campaign.load("small", from: SmallCampaign().store).form(1))
    #expect(form.columns.map(\.id) == ["place", "former_place", "count", "spare", "all"])
    #expect(form.columns[0].header == "地点")
    #expect(form.columns[1].header == "原地点")
    #expect(form.columns[1].kind == .code(list: "place"))
    #expect(form.columns[1].isRequired && !form.columns[0].isRequired)
    #expect(form.columns[1].rules.map(\.ruleID) == ["K02"])
    #expect(form.columns[1].rules[0].severity == .error)
    #expect(form.footerFields.map(\.id) == ["checker"])
    #expect(form.printedRows?.totalLabel == "合计")
    #expect(form.titlePlaceholder.isEmpty && form.title(for: nil) == "设备表")
  }

  @Test func marksWhereAColumnStands() throws {
    let form = try #require(Campaign.load("small", from: SmallCampaign().store).form(1))
    #expect(form.columns[2].mark == SourceMark(file: "small/forms/1.yaml", line: 6, column: 5))
  }

  @Test func laysOwnRulesOverCommonOnes() throws {
    var small = SmallCampaign()
    small.files["common/rules.yaml"] = """
      K01: { name: a, check: a, severity: notice, message: 甲 }
      S05: { name: b, check: b, severity: notice, message: 乙 }
      """
    let campaign = try Campaign.load("small", from: small.store)
    #expect(campaign.rules["K01"]?.check == "listed")
    #expect(campaign.rules["S05"]?.check == "b")
  }
}
