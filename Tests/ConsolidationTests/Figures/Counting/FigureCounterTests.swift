import Forms
import Testing
import TestSupport
import XLSX

@testable import Consolidation

/// Small batches whose figures were reckoned by hand.
struct FigureCounterTests {
  /// Born on the day itself or the day after, seen from 2020-06-30.
  private static let ids = (
    thirtyFive: TestID.make(born: "19840701", sequence: 901),
    thirtySix: TestID.make(born: "19840630", sequence: 903),
    sixty: TestID.make(born: "19600101", sequence: 900),
    forty: TestID.make(born: "19800101", sequence: 905)
  )

  private static func person(
    _ id: String, _ unit: String, _ more: [String: CellContent] = [:]
  ) -> [String: CellContent] {
    ReturnDraft.person("张伟", id, unit: unit).merging(more) { $1 }
  }

  /// Three units in two regions; one person is claimed by two of them.
  private static let people = [
    ReturnDraft(
      "银川/甲公司.xlsx",
      [
        1: [
          person(ids.thirtyFive, "甲公司"),
          person(ids.thirtySix, "甲公司", ["title": "正高级工程师", "quality": "中", "fit": "一般"]),
        ]
      ]),
    ReturnDraft("银川/乙公司.xlsx", [1: [person(ids.forty, "乙公司", ["title": "工程师"])]]),
    ReturnDraft(
      "固原/丙公司.xlsx",
      [
        1: [
          person(
            ids.sixty, "丙公司",
            ["sex": "女", "retired": "是", "fit": .empty, "education": "研究生", "degree": "硕士"]),
          person(ids.forty, "丙公司", ["title": "工程师", "sex": "男"]),
        ]
      ]),
  ]

  @Test("Ages are those of the reference date, each in its band; sums agree with the total")
  func ages() async throws {
    let batch = try await CountedBatch(Self.people)
    #expect(
      batch.headers("structure-age").prefix(4) == ["合计人数", "合计占比", "银川人数", "银川占比"])
    let lines = batch.lines("structure-age").map { $0.split(separator: " ") }
    #expect(
      lines.map { "\($0[0]) \($0[1]) \($0[3]) \($0[11])" } == [
        "35岁及以下 1 1 0", "36—40岁 2 2 0", "41—45岁 0 0 0", "46—50岁 0 0 0", "51—54岁 0 0 0",
        "55—59岁 0 0 0", "60岁及以上 1 0 1", "合计 4 3 1",
      ])
  }

  @Test("Somebody whom two units return counts once, with the first")
  func once() async throws {
    let batch = try await CountedBatch(Self.people)
    #expect(batch.lines("structure-title-by-region").first == "银川 1 1 1 0 0 3")
    #expect(batch.lines("structure-title-by-region").last == "合计 1 2 1 0 0 4")
    let own = try await CountedBatch(Self.people, scope: .region("固原"))
    #expect(own.headers("structure-sex") == ["人数", "占比"], "a region has no regions")
    #expect(own.lines("structure-sex") == ["男 1 50.0%", "女 1 50.0%", "合计 2 100.0%"])
    #expect(own.figures.table("structure-title-by-region") == nil)
    #expect(own.figures.table("quality-fit-by-region") == nil)
  }

  @Test("By-region figures add up to the total in every table that has regions")
  func regions() async throws {
    let batch = try await CountedBatch(Self.people)
    var seen = 0
    for table in batch.figures.sections.flatMap(\.tables) {
      let regions = table.columns.indices.filter { table.columns[$0].key == "银川" }
      guard let first = regions.first,
        let total = table.columns.firstIndex(where: { $0.key == "total" })
      else { continue }
      let step = table.columns.contains { $0.key == "银川-share" } ? 2 : 1
      for row in table.rows {
        let parts = (0..<6).map { row.cells[first + $0 * step].count ?? 0 }
        #expect(row.cells[total].count == parts.reduce(0, +), "\(table.id) \(row.labels)")
      }
      seen += 1
    }
    #expect(seen > 10)
  }

  @Test("The cross-table has a line and column for what is not filled in")
  func cross() async throws {
    let batch = try await CountedBatch(Self.people)
    #expect(
      batch.headers("quality-fit").enumerated().filter { $0.offset.isMultiple(of: 2) }.map(
        \.element)
        == ["合计人数", "高人数", "中人数", "一般人数", "未填/不明人数"])
    #expect(
      batch.lines("quality-fit") == [
        "高 3 75.0% 2 50.0% 0 0.0% 0 0.0% 1 25.0%", "中 1 25.0% 0 0.0% 0 0.0% 1 25.0% 0 0.0%",
        "一般 0 0.0% 0 0.0% 0 0.0% 0 0.0% 0 0.0%",
        "合计 4 100.0% 2 50.0% 0 0.0% 1 25.0% 1 25.0%",
      ])
    let layers = batch.lines("quality-fit-by-title")
    #expect(
      layers.filter { $0.contains("小计") }.map { $0.prefix(8) } == [
        "正高级 小计 1", "副高级 小计 2", "中级 小计 1 ",
      ])
  }

  @Test("副高级 or a degree makes the main target: one is enough")
  func target() async throws {
    let batch = try await CountedBatch(Self.people)
    #expect(batch.lines("structure-target").map { $0.split(separator: " ")[1] } == ["3", "1", "4"])
  }

  @Test("The tally stands beside what the people come to, with and without the retired")
  func reconciliation() async throws {
    var drafts = Self.people
    drafts[2].forms[2] = [ReturnDraft.tally("固原", associate: 0, intermediate: 1)]
    let batch = try await CountedBatch(drafts)
    #expect(
      batch.lines("total-reconciled").filter { $0.hasPrefix("固原") } == [
        "固原 附件2填报 0 0 0 1 0 0 1", "固原 由附件1复算 0 1 1 1 0 0 2",
        "固原 其中离退休 0 1 1 0 0 0 1", "固原 差异（含离退休） 0 -1 -1 0 0 0 -1",
        "固原 差异（不含离退休） 0 0 0 0 0 0 0",
      ])
  }

  // MARK: Lists

  private static func talent(
    _ id: String, _ more: [String: CellContent] = [:]
  ) -> [String: CellContent] {
    ReturnDraft.talent("张伟", id).merging(more) { $1 }
  }

  private static let lists = [
    ReturnDraft(
      "银川/甲公司.xlsx",
      [
        3: [talent(ids.forty), talent(ids.thirtySix, ["role": "一般", "honours": "无"])],
        4: [talent(ids.forty, ["role": "合格", "honours": "厂级先进"])],
        5: [talent(ids.thirtyFive, ["role": "一般", "honours": "优秀共产党员"])],
      ])
  ]

  @Test("Who is on two lists counts in each, and once in what is counted over all")
  func overlap() async throws {
    let batch = try await CountedBatch(Self.lists)
    #expect(
      batch.lines("lists-overlap") == [
        "领军人才 2 1 0 1", "拔尖人才 1 1 0 0", "后备人才 0 0 1 1", "去重合计 2 1 1 3",
      ])
    #expect(batch.lines("lists-by-region").last == "合计 4 0 0 0 0 0 4")
    #expect(
      batch.lines("honours-by-region").map {
        $0.split(separator: " ").prefix(3).joined(separator: " ")
      }
        == ["未填或填“无” 1 33.3%", "省部级以上 1 33.3%", "其他荣誉 1 33.3%", "合计 3 100.0%"])
  }

  @Test("The five words for what somebody does are kept apart, each where its form has it")
  func roles() async throws {
    let batch = try await CountedBatch(Self.lists)
    #expect(
      batch.lines("lists-role").map { line in
        let parts = line.split(separator: " ")
        return [0, 1, 3, 5, 7].map { parts[$0] }.joined(separator: " ")
      } == ["优秀 1 1 0 0", "良好 0 0 0 0", "合格 1 — 1 0", "一般 2 1 0 1", "不合格 0 0 — —", "合计 4 2 1 1"])
  }
}
