import Forms
import Foundation
import Testing
import TestSupport
import XLSX

@testable import Consolidation

/// The three faces of a report say the same, and what the consolidated workbook says.
struct ReportFacesTests {
  @Test("Every number of the page is that of the file for programs")
  func page() async throws {
    let run = try await ReportRun.fixtures()
    let (page, data) = (PageText(try run.page), try run.data)
    #expect(page.figures.count > 1_000, "most figures are shown")
    for (id, text) in page.figures {
      #expect(data[id]?["text"] as? String == text, "\(id)")
    }
  }

  @Test("Every table of the document is that of the page, cell by cell")
  func document() async throws {
    let run = try await ReportRun.fixtures()
    let page = PageText(try run.page)
    let document = try run.document
    let shown = run.report.tables
    #expect(document.tables.count == shown.count)
    for (table, rows) in zip(shown, document.tables) {
      let heads = table.columns.contains { $0.group != nil } ? 2 : 1
      // A label that stands for several lines is given once on the page, and empty further down in
      // the document.
      func told(_ rows: some Sequence<[String]>) -> [[String]] {
        rows.map { $0.suffix(table.columns.count) }
      }
      #expect(
        told(rows.dropFirst(heads)) == told(try #require(page.tables[table.id])), "\(table.id)")
    }
  }

  @Test("The figures are those of the consolidated workbook of the same returns")
  func workbook() async throws {
    let run = try await ReportRun.fixtures()
    let figures = try #require(try await Run.fixtures().account.outputs.first?.figures?.figures)
    let data = try run.data
    #expect(figures.count > 1_000)
    for figure in figures {
      let told = try #require(data[figure.id], "\(figure.id)")
      #expect(told["text"] as? String == FigureText.cell(figure.value), "\(figure.id)")
      #expect(told["name"] as? String == figure.name)
      #expect(told["base"] as? String == figure.base)
      #expect(told["definition"] as? String == figure.definition)
    }
  }

  @Test("Its sentences stand in page and document alike, and none lacks its number")
  func sentences() async throws {
    let run = try await ReportRun.fixtures()
    let paragraphs = Set(try run.document.paragraphs)
    let page = try run.page
    var count = 0
    for case .paragraph(let text) in run.report.chapters.flatMap(\.blocks) {
      count += 1
      #expect(paragraphs.contains(text), "\(text)")
      #expect(page.contains("<p>\(HTMLText.escaped(text))</p>"), "\(text)")
      #expect(!text.contains("暂无数据"), "\(text)")
      #expect(!text.contains("{"), "\(text)")
    }
    #expect(count > 15)
  }

  @Test("It has the seven chapters, and places for conclusions")
  func chapters() async throws {
    let report = try await ReportRun.fixtures().report
    #expect(
      report.chapters.map(\.heading) == [
        "一、总量", "二、结构", "三、素质与匹配", "四、名单", "五、目录", "六、计划", "七、问题与建议",
      ])
    for chapter in report.chapters {
      let hasBlank = chapter.blocks.contains { if case .blank = $0 { true } else { false } }
      #expect(hasBlank, "\(chapter.title)")
    }
  }

  @Test("The page needs nothing else: no script, no address, a strict policy, every id once")
  func selfContained() async throws {
    let page = try await ReportRun.fixtures().page
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'"))
    #expect(page.contains("<html lang=\"zh-CN\">"))
    for word in [
      "<script", "javascript:", "src=", "url(", "@import", "onload", "http-equiv=\"refresh",
    ] {
      #expect(!page.lowercased().contains(word), "\(word)")
    }
    let addresses = page.matches(of: #/https?:[^"']*/#).map { String($0.output) }
    #expect(Set(addresses) == ["http://www.w3.org/2000/svg"])
    let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.output.1) }
    #expect(ids.count == Set(ids).count)
    for target in page.matches(of: #/href="#([^"]*)"/#).map({ String($0.output.1) }) {
      #expect(ids.contains(target), "\(target)")
    }
    for labels in page.matches(of: #/aria-labelledby="([^"]*)"/#) {
      for id in labels.output.1.split(separator: " ") { #expect(ids.contains(String(id)), "\(id)") }
    }
    let drawings = page.matches(of: #/<svg [^>]*>/#)
    #expect(drawings.count >= 10)
    #expect(drawings.allSatisfy { $0.output.contains("role=\"img\"") })
  }

  @Test(
    "What returns say is text in all faces, whatever it looks like",
    arguments: [
      "<script>alert(1)</script>", "=cmd|'/C calc'!A0", "\u{202E}gpj.exe\u{2066}甲",
      "甲\u{0007}\u{200F}乙\u{FEFF}", "\" onmouseover=\"x", "]]>&amp;<!--",
      String(repeating: "长", count: 500),
    ])
  func hostile(_ text: String) async throws {
    let draft = ReturnDraft(
      "银川/\(text.count < 60 && !text.contains("/") ? text : "甲").xlsx",
      [
        3: [
          ReturnDraft.talent("张伟", TestID.make(sequence: 901)).merging(["industry": .string(text)])
          { $1 }
        ],
        9: [
          [
            "area_industry": .string(text), "unit": .string(text), "name": "李娜",
            "id_number": .string(TestID.make(sequence: 902)), "education": "大学本科",
            "title": "工程师", "direction": .string(text),
          ]
        ],
      ])
    let run = try await ReportRun([draft])
    let training = try #require(run.report.tables.first { $0.id == "training" })
    let label = try #require(training.rows.first?.labels.first)
    #expect(label.count <= 61)
    let (page, document) = (try run.page, try run.document)
    #expect(PageText(page).tables["training"]?.first?.first == label)
    #expect(document.tables.joined().contains { $0.first == label }, "\(label)")
    let json = String(decoding: try run.bytes(of: "盘点报告.json"), as: UTF8.self)
    for face in [page, document.text, json] {
      let bad = face.unicodeScalars.filter { scalar in
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
          || [0x200E, 0x200F, 0x07, 0xFEFF].contains(scalar.value)
      }
      #expect(bad.isEmpty)
    }
    for markup in ["<script", "onmouseover=\"", "<!--"] { #expect(!page.contains(markup)) }
  }

  @Test("No number of a person and no full name stands in any face", arguments: [true, false])
  func masked(_ isMasked: Bool) async throws {
    let (id, other) = (TestID.make(sequence: 901), TestID.make(sequence: 902))
    let draft = ReturnDraft(
      "银川/甲公司.xlsx",
      [
        9: [
          [
            "area_industry": .string(id), "unit": "甲公司", "name": "欧阳明月",
            "id_number": .string(other), "education": "大学本科", "title": "工程师",
            "direction": .string("跟随欧阳明月学习（\(id)）"),
          ]
        ]
      ])
    let run = try await ReportRun([draft], grade: isMasked ? .masked : .internal)
    for face in [
      try run.page, try run.document.text,
      String(decoding: try run.bytes(of: "盘点报告.json"), as: UTF8.self),
    ] {
      #expect(!face.contains(id) && !face.contains(id.prefix(6) + "****"))
      #expect(!face.contains(other))
      if isMasked { #expect(!face.contains("欧阳明月")) }
    }
    let label = run.report.tables.first { $0.id == "training" }?.rows.first?.labels.first
    #expect(label == (isMasked ? "跟随欧阳**学习（（号码略））" : "跟随欧阳明月学习（（号码略））"))
  }

  @Test("Nothing came in: the report says so, and divides by nothing")
  func empty() async throws {
    let run = try await ReportRun([ReturnDraft("银川/甲公司.xlsx", [1: []])])
    let first = run.report.chapters.first?.blocks.first
    guard case .paragraph(let text)? = first else {
      Issue.record("no sentence")
      return
    }
    #expect(text.hasPrefix("全区共有专业技术人员 0 人，其中高级职称 0 人，占 暂无数据；"))
    #expect(!(try run.page).contains("nan"))
  }

  @Test(
    "The document is what the standard wants",
    .enabled(if: Tool.validator != nil, "PANDIAN_OOXML_VALIDATE names no validator"),
    arguments: [true, false])
  func valid(_ isMasked: Bool) async throws {
    let validator = try #require(Tool.validator)
    let run =
      isMasked ? try await ReportRun(Batch.fixtures.returns) : try await ReportRun.fixtures()
    let result = try validator.run([run.folder.path + "/盘点报告.docx"])
    #expect(result.status == 0, "\(result.text)\(result.complaint)")
    #expect(result.text.isEmpty, "\(result.text)")
  }

  @Test("The same returns give the same bytes")
  func stable() async throws {
    let (one, other) = (
      try await ReportRun.fixtures(),
      try await ReportRun(
        Batch.fixtures.returns, register: Batch.fixtures.register, grade: .internal)
    )
    for file in ["盘点报告.docx", "盘点报告.html", "盘点报告.json"] {
      let (left, right) = (try one.bytes(of: file), try other.bytes(of: file))
      #expect(left == right, "\(file)")
    }
  }
}
