import Forms
import Foundation
import Testing
import TestSupport

@testable import Consolidation

/// What grew and what fell.
struct ReportComparerTests {
  private static func entry(
    _ id: String, _ value: Double?, kind: String = "count"
  ) -> EarlierReport.Entry {
    EarlierReport.Entry(id: id, name: "旧\(id)", value: value, kind: kind, unit: "人")
  }

  private static func report(_ amounts: [(String, FigureAmount)]) throws -> Report {
    Report(
      campaign: "c", title: "本期", scope: .whole, issuer: "某局",
      asOf: try #require(CalendarDate(iso: "2020-06-30")), grade: .internal, smallestGroup: nil,
      notes: [], chapters: [],
      figures: [
        ReportFigure(
          figure: Figure(
            id: "t/新/total", name: "表：新，人数", value: .count(1), unit: "人", base: "", definition: ""),
          table: "t", region: nil)
      ],
      highlights: amounts.map { ReportHighlight(id: $0.0, name: $0.0, amount: $0.1) })
  }

  private static func earlier(_ entries: [EarlierReport.Entry]) throws -> EarlierReport {
    var earlier = try EarlierReport(
      Data(
        "{\"format\":\"pandian-report\",\"version\":1,\"title\":\"上期\",\"as_of\":\"2019-06-30\",\"highlights\":[],\"figures\":[]}"
          .utf8), name: "上期.json")
    earlier.highlights = entries
    earlier.figures = [entry("t/旧/total", 3)]
    return earlier
  }

  @Test(
    "Each main figure is held against what it was",
    arguments: [
      (FigureAmount.count(1_100, unit: "人"), 1_000.0, "count", "1,000 人|1,100 人|+100|+10.0%|up"),
      (.count(90, unit: "人"), 120, "count", "120 人|90 人|-30|-25.0%|down"),
      (.count(5, unit: "人"), 5, "count", "5 人|5 人|0|0.0%|same"),
      (.count(5, unit: "人"), 0, "count", "0 人|5 人|+5|—|up"),
      (.share(1_900), 0.175, "share", "17.5%|19.0%|+1.5 个百分点|—|up"),
      (.mean(350), 4, "mean", "4.00|3.50|-0.50|—|down"),
      (.withheld(below: 5, unit: "人"), 9, "count", "9 人|不足5人或不列|—|—|unknown"),
      (.count(5, unit: "人"), nil, "count", "＊|5 人|—|—|unknown"),
    ] as [(FigureAmount, Double?, String, String)])
  func change(_ now: FigureAmount, _ before: Double?, _ kind: String, _ told: String) throws {
    let comparer = ReportComparer(
      report: try Self.report([("a", now)]),
      earlier: try Self.earlier([Self.entry("a", before, kind: kind)]))
    let change = try #require(comparer.comparison.changes.first)
    #expect(
      [change.before, change.now, change.difference, change.growth, change.direction.rawValue]
        .joined(separator: "|") == told)
  }

  @Test("What is new and what is gone is told, in sentences and in the table")
  func blocks() throws {
    var report = try Self.report([
      ("人数", .count(12, unit: "人")), ("岗位", .count(3, unit: "个")), ("新", .count(1, unit: "人")),
    ])
    report.compare(
      with: try Self.earlier([Self.entry("人数", 10), Self.entry("岗位", 4), Self.entry("没了", 2)]))
    let chapter = try #require(report.chapters.last)
    #expect(chapter.title == "与上期比较")
    let text = chapter.blocks.compactMap { block in
      if case .paragraph(let text) = block { text } else { nil }
    }
    #expect(
      text == [
        "与“上期”（统计时点 2019-06-30）相比：", "增加的有：人数由 10 人 变为 12 人，增加 2（+20.0%）。",
        "减少的有：岗位由 4 人 变为 3 个，减少 1（-25.0%）。", "新增的主要指标有：新。", "不再统计的主要指标有：旧没了。",
        "全部指标中，本期新增 1 项：表：新，人数。", "全部指标中，本期不再有 1 项：旧t/旧/total。",
      ])
    #expect(report.tables.last?.rows.count == 4)
  }

  @Test("A report read back by a later one of the same returns shows no change")
  func roundTrip() async throws {
    let run = try await ReportRun.fixtures()
    let earlier = try EarlierReport(path: run.folder.path + "/盘点报告.json")
    let comparison = ReportComparer(report: run.report, earlier: earlier).comparison
    #expect(comparison.added.isEmpty && comparison.removed.isEmpty)
    #expect(comparison.changes.count == run.report.highlights.count)
    #expect(Set(comparison.changes.map(\.direction)) == [.same])
  }
}
