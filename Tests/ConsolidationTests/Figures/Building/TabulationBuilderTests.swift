import Forms
import Testing
import Templates
import TestSupport
import XLSX

@testable import Consolidation

/// Catalogues, plans and gaps, reckoned by hand.
struct TabulationBuilderTests {
  private static func major(
    _ name: String, _ code: CellContent, _ shortage: Int
  ) -> [String: CellContent] {
    [
      "field": "工程和经济", "discipline": "工学", "major_code": code, "major": .string(name),
      "shortage": .integer(shortage), "schools": "宁夏大学",
    ]
  }

  private static func demand(
    _ name: String, _ count: Int, now: Int, education: CellContent = "研究生"
  ) -> [String: CellContent] {
    [
      "major": .string(name), "post": "工程师", "duties": "设计", "demand": .integer(count),
      "education": education, "experience": "三年", "ability": "独立工作",
      "this_year": .integer(now), "next_years": .integer(count - now), "sources": "宁夏大学",
    ]
  }

  private static func training(_ sequence: Int, _ direction: String) -> [String: CellContent] {
    [
      "area_industry": "银川", "unit": "甲公司", "name": "张伟",
      "id_number": .string(TestID.make(sequence: sequence)), "education": "大学本科",
      "title": "工程师", "direction": .string(direction),
    ]
  }

  private static let drafts = [
    ReturnDraft(
      "银川/甲公司.xlsx",
      [
        6: [major("机械工程", "080201", 5), major("工业工程", "120701", 2)],
        7: [demand("机械工程", 5, now: 2), demand("区块链工程", 3, now: 3, education: "本科及以上")],
        9: [training(901, "机械工程技术骨干"), training(903, "机械"), training(905, "数控")],
      ]),
    ReturnDraft(
      "固原/乙公司.xlsx",
      [
        6: [major("机械工程", "080201", 2), major("机械电子工程", "080204", 3)],
        7: [demand("机械工程", 1, now: 0)],
      ]),
  ]

  @Test("Majors are put together by class: entries, mean, highest, and units that name them")
  func catalogue() async throws {
    let batch = try await CountedBatch(Self.drafts)
    #expect(batch.headers("shortage-by-class") == ["条数", "平均紧缺指数", "最高紧缺指数", "提出单位数"])
    #expect(
      batch.lines("shortage-by-class") == ["机械类 3 3.33 5 2", "工业工程类 1 2.0 2 1", "合计 4 3.0 5 2"])
    #expect(batch.lines("shortage-by-major").first == "机械工程 2 3.5 5 2")
  }

  @Test("Demand stands by major and by education, this year beside the years to come")
  func demand() async throws {
    let batch = try await CountedBatch(Self.drafts)
    #expect(batch.lines("demand-by-major") == ["机械工程 6 2 4 2", "区块链工程 3 3 0 1", "合计 9 5 4 2"])
    #expect(
      batch.lines("demand-by-education").filter { !$0.contains(" 0 0 0 0") } == [
        "研究生 6 2 4 2", "大学本科及以上 3 3 0 1", "合计 9 5 4 2",
      ])
  }

  @Test("A gap is demand less those in sight; what matches no major lessens no gap")
  func gap() async throws {
    let batch = try await CountedBatch(Self.drafts)
    #expect(batch.headers("gap") == ["附件7需求", "其中当年急需", "附件8后备", "附件9培养", "缺口", "附件10拟引进"])
    #expect(
      batch.lines("gap") == [
        "机械工程 6 2 0 2 4 0", "区块链工程 3 3 0 0 3 0", "未能对应 0 0 0 1 — 0", "合计 9 5 0 3 7 0",
      ])
  }

  @Test("A table with a limit sums up the lines beyond it")
  func limit() async throws {
    let campaign = try Run.campaign()
    var plan = try #require(try FigurePlan.load(for: campaign, from: .embedded))
    for chapter in plan.chapters.indices {
      for table in plan.chapters[chapter].tables.indices {
        plan.chapters[chapter].tables[table].limit = 1
      }
    }
    var counter = FigureCounter(plan, campaign, scope: .whole, register: nil)
    for checked in try await CountedBatch(Self.drafts).batch.returns { counter.add(checked) }
    let table = try #require(FigureSet(counter).table("shortage-by-major"))
    #expect(table.rows.map { $0.labels[0] } == ["机械工程", "其余2项", "合计"])
    #expect(table.rows.map { $0.cells[0].count } == [2, 2, 4])
    #expect(table.rows[1].cells[1].value == .mean(2.5))
  }

  @Test("Somebody behind a post makes it covered; a standard for a successor does not")
  func succession() async throws {
    func post(_ name: String, _ backup: [String: CellContent]) -> [String: CellContent] {
      let own: [String: CellContent] = [
        "area_industry": "银川", "unit": "甲公司", "post": .string(name), "current_name": "张伟",
        "current_id_number": .string(TestID.make(sequence: 907)), "current_education": "大学本科",
        "current_title": "高级工程师",
      ]
      return own.merging(backup) { $1 }
    }
    let batch = try await CountedBatch([
      ReturnDraft(
        "银川/甲公司.xlsx",
        [
          8: [
            post(
              "总工程师",
              ["backup_name": "李强", "backup_id_number": .string(TestID.make(sequence: 909))]),
            post("总经济师", ["backup_name": "具有高级职称", "backup_id_number": .empty]),
            post("总设计师", [:]),
          ]
        ])
    ])
    #expect(batch.lines("succession").first == "银川 3 1 2 33.3%")
    #expect(batch.lines("succession").last == "合计 3 1 2 33.3%")
  }
}
