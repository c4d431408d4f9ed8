import Consolidation
import Forms
import Foundation
import Templates
import Testing
import TestSupport

@testable import PandianKit

struct RuleGuideTests {
  private static let loaded = Result { try Pandian().ruleGuide() }
  private let guide: RuleGuide

  init() throws { guide = try Self.loaded.get() }

  @Test("Every rule stands in the book, in groups that have a heading")
  func complete() throws {
    let campaign = try Pandian().campaign
    #expect(guide.rules.map(\.id).sorted() == campaign.rules.keys.sorted())
    let order = ["S", "T", "A", "B", "C", "D", "E", "X", "U"]
    #expect(
      guide.groups.map(\.group.letters)
        == order.filter { order in
          campaign.rules.keys.contains { $0.hasPrefix(order) }
        })
    for group in guide.groups { #expect(!group.group.title.isEmpty, "\(group.group.letters)") }
  }

  @Test("Every rule of the campaign of 2020 is explained")
  func explained() {
    for rule in guide.rules {
      #expect(rule.explanation != nil, "\(rule.id) \(rule.name)")
      #expect(!rule.places.isEmpty, "nobody is told what \(rule.id) is laid on")
    }
  }

  @Test("No explanation lacks its rule")
  func explainsRules() throws {
    let explanations = try RuleExplanations.load("talent-inventory-2020", from: .embedded)
    let rules = try Pandian().campaign.rules
    #expect(Set(explanations.rules.keys).subtracting(rules.keys) == [])
    let parameters =
      rules.values.map(\.parameters)
      + (try Pandian().campaign.forms.flatMap { form in
        (form.columns.flatMap(\.rules) + form.rules).map(\.parameters)
      })
    let used = parameters.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
    let told: Set = ["when", "unless", "blank_unless", "of", "in"]
    #expect(used.subtracting(told).subtracting(explanations.parameters.keys) == [])
  }

  @Test("An explanation is worth reading: no two are alike, none is empty")
  func worthwhile() throws {
    let explanations = try RuleExplanations.load("talent-inventory-2020", from: .embedded).rules
    #expect(Set(explanations.values.map(\.title)).count == explanations.count)
    for (id, explanation) in explanations {
      #expect((3...24).contains(explanation.title.count), "\(id) \(explanation.title)")
      #expect(explanation.wrong != explanation.right, "\(id)")
      for text in [
        explanation.wrong, explanation.right, explanation.advice, explanation.source,
      ] {
        #expect(!text.isEmpty, "\(id)")
      }
      #expect(explanation.advice.hasSuffix("。"), "\(id)")
    }
  }

  @Test("A clerk is told in a sentence or two what to do, and nothing of our office's work")
  func unitAdvice() throws {
    let explanations = try RuleExplanations.load("talent-inventory-2020", from: .embedded).rules
    for rule in try Pandian().campaign.rules.values {
      let reachesUnits =
        !rule.isForDepartment || rule.messageToUnit != nil
        || rule.variants.values.contains { $0.messageToUnit != nil }
      guard reachesUnits else { continue }
      let advice = try #require(explanations[rule.id]?.unitAdvice, "\(rule.id)")
      #expect((4...80).contains(advice.count), "\(rule.id)：\(advice)")
      for word in ["--", "由收件人", "报送文件夹", "归一化日志", "负面清单", "本程序从不"] {
        #expect(!advice.contains(word), "\(rule.id)：\(advice)")
      }
    }
  }

  @Test("Parameters are told in words: nothing of the definitions' own English is left")
  func words() {
    for rule in guide.rules {
      for line in rule.parameters + rule.places {
        #expect(
          line.range(of: "[a-z]{3}", options: .regularExpression) == nil, "\(rule.id)：\(line)")
      }
    }
  }

  @Test("A rule tells where it lies, forms alike put together")
  func places() throws {
    let sex = try #require(guide.rule("a13"))
    #expect(sex.places == ["附件1、3、4、5：性别"])
    #expect(sex.parameters == ["身份证号列：“身份证号”"])
    let fit = try #require(guide.rule("A30"))
    #expect(fit.places == ["附件1：专业素质、岗位匹配度（空白时，除非“是否退休”为“是”）"])
    #expect(guide.rule("S05")?.places == ["整个文件"])
    #expect(guide.rule("Z99") == nil)
  }

  @Test("Each case of a table of parameters is a line")
  func tables() throws {
    let lines = try #require(guide.rule("A20")).parameters
    #expect(lines.contains("不相配的组合：对照列 大学专科，本列 学士，程度 警告"))
  }

  @Test("Messages are told without what findings fill in")
  func messages() {
    #expect(GuidedRule.words(of: "“{value}”归入{canonical}") == "“…”归入…")
    #expect(GuidedRule.words(of: "没有") == "没有")
  }

  @Test("docs/rules.md is what the definitions give (scripts/make-rules writes it)")
  func page() throws {
    let page = try String(contentsOfFile: Batch.repository + "/docs/rules.md", encoding: .utf8)
    #expect(page == guide.markdown, "docs/rules.md is stale: run scripts/make-rules")
  }

  @Test("Signs of the page's own stand for themselves")
  func escaping() throws {
    #expect(guide.markdown.contains("\\#N/A"))
  }

  @Test("A campaign without explanations has a book all the same")
  func plain() throws {
    let store = TemplateStore(files: [
      "c/campaign.yaml": """
      version: "1"
      title: 试
      issuer: 某局
      issued: 2024-01-02
      deadline: 2024-02-29
      reference-date: 2023-12-31
      """,
      "c/rules.yaml": "L01: { name: blank, check: blank, severity: error, message: 空 }",
      "c/forms/1.yaml": """
      number: 1
      title: 表
      columns: [{ id: a, header: 甲, kind: text, width: 5, rules: [L01] }]
      """,
    ])
    let guide = try Pandian(from: store).ruleGuide()
    #expect(guide.groups.map(\.heading) == ["L"])
    let rule = try #require(guide.rule("L01"))
    #expect(rule.explanation == nil)
    #expect(rule.places == ["附件1：甲"])
    #expect(guide.markdown.contains("### L01\n\n**错误**：空\n"))
  }

  @Test("A fault in an explanation is told with its place")
  func fault() throws {
    let store = TemplateStore(files: [
      "c/rules-explained.yaml": "rules:\n  A01: { title: 甲 }"
    ])
    let fault = #expect(throws: DefinitionFault.self) {
      try RuleExplanations.load("c", from: store)
    }
    #expect(fault?.mark?.file == "c/rules-explained.yaml")
    #expect(fault?.mark?.line == 2)
  }
}
