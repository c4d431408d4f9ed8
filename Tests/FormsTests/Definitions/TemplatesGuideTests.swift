import Forms
import Foundation
import Templates
import Testing

/// The guide for whoever writes the next campaign names all that this one uses.
struct TemplatesGuideTests {
  let guide: String
  let campaign: Campaign

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../templates/README.md")
    guide = try String(contentsOf: file, encoding: .utf8)
    campaign = try Campaign.load("talent-inventory-2020", from: .embedded)
  }

  private var uses: [RuleUse] {
    campaign.returnRules + campaign.forms.flatMap(\.rules)
      + campaign.forms.flatMap(\.columns).flatMap(\.rules)
  }

  @Test func namesEveryCheckWithItsParametersAndVariants() throws {
    // Those that a use speaks in have names that the campaign has given.
    let named = Set(uses.compactMap(\.variant))
    for rule in campaign.rules.values {
      let variants = Set(rule.variants.keys).subtracting(named)
      let words = [rule.check] + rule.parameters.keys.sorted() + variants.sorted()
      for word in words where word != "when" && word != "unless" {
        #expect(guide.contains("`\(word)`"), "\(rule.id)：\(word)")
      }
    }
  }

  @Test func namesEveryCheckAndParameterOfAUse() {
    for use in uses {
      for word in use.parameters.keys.sorted() + [use.check].compactMap(\.self) {
        #expect(guide.contains("`\(word)`"), "\(use.ruleID)：\(word)")
      }
    }
  }

  /// Every key that a reader takes is explained: those it lists when it meets another.
  @Test(arguments: [
    ("campaign", "version:"), ("codes", "values: [在用"), ("titles", "levels:"),
    ("rules", "check: blank"), ("columns", "header:"), ("forms/1", "number:"),
  ])
  func namesEveryKey(file: String, line: String) throws {
    let path = "small/\(file).yaml"
    let small = SmallCampaign().replacing(
      line, with: "nonsense: 1\n\(indent(line))\(line)", in: path)
    let fault = #expect(throws: DefinitionFault.self) {
      try Campaign.load("small", from: small.store)
    }
    let keys = try #require(fault?.message.split(separator: "可用的有：").last)
    for key in keys.split(separator: "、") {
      #expect(guide.contains("`\(key)`"), "\(path)：\(key)")
    }
    #expect(fault?.message.contains("nonsense") == true)
  }

  /// The keys of explanations, which are no part of the campaign.
  @Test(arguments: [
    "nonsense: 1", "groups: { A: { nonsense: 1 } }", "rules: { A01: { nonsense: 1 } }",
  ])
  func namesEveryKeyOfExplanations(text: String) throws {
    let store = TemplateStore(files: ["small/rules-explained.yaml": text])
    let fault = #expect(throws: DefinitionFault.self) {
      try RuleExplanations.load("small", from: store)
    }
    let keys = try #require(fault?.message.split(separator: "可用的有：").last)
    for key in keys.split(separator: "、") { #expect(guide.contains("`\(key)`"), "\(key)") }
    #expect(fault?.message.contains("nonsense") == true)
  }

  /// The keys of what a report says, and the kinds of its charts.
  @Test(arguments: [
    "nonsense: 1", "highlights: [{ nonsense: 1 }]", "chapters: [{ nonsense: 1 }]",
    "chapters: [{ title: a, parts: [{ nonsense: 1 }] }]",
  ])
  func namesEveryKeyOfReports(text: String) throws {
    var files = SmallCampaign().files
    files["small/report.yaml"] = text
    let store = TemplateStore(files: files)
    let fault = #expect(throws: DefinitionFault.self) {
      try ReportPlan.load(for: Campaign.load("small", from: store), figures: nil, from: store)
    }
    let keys = try #require(fault?.message.split(separator: "可用的有：").last)
    for key in keys.split(separator: "、") { #expect(guide.contains("`\(key)`"), "\(key)") }
    for kind in FigureChartKind.allCases { #expect(guide.contains("`\(kind.rawValue)`")) }
    for table in ReportPlan.returnTables { #expect(guide.contains("`\(table)`")) }
  }

  /// The keys of the definition of figures, which are no part of the campaign either.
  @Test(arguments: [
    "nonsense: 1", "dimensions: { a: { nonsense: 1 } }", "chapters: [{ nonsense: 1 }]",
    "chapters: [{ title: a, tables: [{ nonsense: 1 }] }]",
    "chapters: [{ title: a, list: { nonsense: 1 } }]",
  ])
  func namesEveryKeyOfFigures(text: String) throws {
    var files = SmallCampaign().files
    files["small/figures.yaml"] = text
    let store = TemplateStore(files: files)
    let fault = #expect(throws: DefinitionFault.self) {
      try FigurePlan.load(for: Campaign.load("small", from: store), from: store)
    }
    let keys = try #require(fault?.message.split(separator: "可用的有：").last)
    for key in keys.split(separator: "、") { #expect(guide.contains("`\(key)`"), "\(key)") }
    #expect(fault?.message.contains("nonsense") == true)
  }

  /// The spaces before a line of ``SmallCampaign``, so that a line put above it lies level.
  private func indent(_ line: String) -> String {
    for text in SmallCampaign().files.values {
      for candidate in text.split(separator: "\n") {
        let trimmed = candidate.drop { $0 == " " }
        if trimmed.hasPrefix(line) {
          return String(repeating: " ", count: candidate.count - trimmed.count)
        }
      }
    }
    return ""
  }
}
