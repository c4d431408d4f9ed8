import BatchSupport
import Consolidation
import Forms
import Foundation
import Testing
import TestSupport

@testable import PandianKit

/// The figures of a region-wide batch are those that were made up, in the sets and on the sheets.
struct RegionFiguresTests {
  private struct Outcome: Sendable {
    let batch: RegionBatch
    let output: TemporaryFolder
    let account: Account

    func figures(of region: String?) throws -> FigureSet {
      let output = try #require(
        account.outputs.first { $0.region == region && $0.scope.series == nil })
      return try #require(output.figures)
    }
  }

  private static let outcome = Task {
    let batch = RegionBatch()
    let inputs = try TemporaryFolder()
    let output = try TemporaryFolder()
    let pandian = try Pandian()
    let (returns, register) = try batch.write(to: inputs, pandian.campaign)
    let (account, _) = try await pandian.consolidate(
      ReturnBatch([returns], register: pandian.register(at: register)), to: output.path,
      isBySeries: true)
    return Outcome(batch: batch, output: output, account: account)
  }

  /// The numbers of a column by the first label of each line that is no total; zeros left out.
  private func counts(_ table: FigureTable, _ column: String) throws -> [String: Int] {
    let index = try #require(table.columns.firstIndex { $0.key == column }, "\(column)")
    return table.rows.filter { !$0.isTotal }.reduce(into: [:]) { counts, row in
      if let count = row.cells[index].count, count != 0 {
        counts[row.labels.last ?? "", default: 0] += count
      }
    }
  }

  @Test(
    "People are counted by each trait, region by region and in all",
    arguments: [
      (RegionTallies.Trait.sex, "structure-sex"), (.ageBand, "structure-age"),
      (.politics, "structure-politics"), (.level, "structure-title"),
      (.education, "structure-education"), (.degree, "structure-degree"),
      (.ethnicity, "structure-ethnicity"), (.retired, "structure-retired"),
    ])
  func traits(_ trait: RegionTallies.Trait, _ id: String) async throws {
    let outcome = try await Self.outcome.value
    let tallies = outcome.batch.tallies
    func plain(_ counts: [String: Int]) -> [String: Int] {
      // Sheets say 在职 and 离退休 where returns say 否 and 是, and write ranges with a long dash.
      counts.reduce(into: [:]) { result, pair in
        let key = pair.key.replacingOccurrences(of: "—", with: "–")
        result[["否": "在职", "是": "离退休"][key] ?? key] = pair.value
      }.filter { $0.value != 0 }
    }
    var all: [String: Int] = [:]
    for region in RegionBatch.regions {
      let expected = tallies.people[trait]?[region] ?? [:]
      all.merge(expected, uniquingKeysWith: +)
      let table = try #require(try outcome.figures(of: region).table(id))
      #expect(try plain(counts(table, "total")) == plain(expected), "\(id) of \(region)")
    }
    // Whom two units claim counts once among all.
    for person in tallies.claimed {
      var one = RegionTallies()
      one.add(person)
      all.merge(one.people[trait]?[""] ?? [:]) { $0 - $1 }
    }
    let table = try #require(try outcome.figures(of: nil).table(id))
    #expect(try plain(counts(table, "total")) == plain(all), "\(id) of all")
  }

  @Test("Lists, catalogues and plans come to what was made up")
  func others() async throws {
    let outcome = try await Self.outcome.value
    let tallies = outcome.batch.tallies
    let whole = try outcome.figures(of: nil)
    func table(_ id: String) throws -> FigureTable { try #require(whole.table(id), "\(id)") }
    for (column, part) in [
      ("demand", \RegionTallies.Demand.total), ("this-year", \.thisYear),
      ("next-years", \.nextYears),
    ] {
      #expect(
        try counts(table("demand-by-major"), column)
          == tallies.demands.mapValues { $0[keyPath: part] }.filter { $0.value != 0 })
    }
    #expect(
      try counts(table("demand-by-education"), "demand") == tallies.demandsByEducation)
    #expect(
      try counts(table("shortage-by-major"), "entries")
        == tallies.shortages.mapValues(\.indexes.count))
    #expect(
      try counts(table("shortage-by-major"), "units") == tallies.shortages.mapValues(\.units.count))
    #expect(try counts(table("recruitment-by-region"), "total") == tallies.intakeByWay)
    #expect(try counts(table("recruitment"), "total") == tallies.intakeByEducation)
    #expect(
      try counts(table("succession"), "backed")
        == tallies.posts.mapValues(\.covered).filter { $0.value > 0 })
    #expect(
      try counts(table("succession"), "unbacked")
        == tallies.posts.mapValues(\.open).filter { $0.value > 0 })
    for region in RegionBatch.regions {
      let own = try outcome.figures(of: region)
      let lists = try #require(own.table("lists-by-region"))
      let expected = (3...5).map { form in
        tallies.roles[form]?[region]?.values.reduce(0, +) ?? 0
      }
      let column = try #require(lists.columns.firstIndex { $0.key == "total" })
      #expect(lists.rows.filter { !$0.isTotal }.map { $0.cells[column].count ?? -1 } == expected)
    }
  }

  @Test("Each workbook's sheets hold the numbers of its set, each once")
  func sheets() async throws {
    let outcome = try await Self.outcome.value
    for output in outcome.account.outputs {
      let figures = try #require(output.figures)
      let sheets = try ReadSheet.all(of: outcome.output.path + "/" + output.file)
      for section in figures.sections where !section.tables.isEmpty {
        let sheet = try #require(sheets.first { $0.name == section.title }, "\(section.title)")
        for table in section.tables { try WrittenTable(table, on: sheet).compare(output.file) }
      }
    }
    #expect(outcome.account.outputs.count { $0.scope.series != nil } == 7)
  }

  @Test("Every chart has cells that hold something")
  func charts() async throws {
    let outcome = try await Self.outcome.value
    let charts = try WrittenChart.all(of: outcome.output.path + "/全区汇总.xlsx")
    #expect(charts.count >= 15, "\(charts.map(\.title))")
    #expect(Set(charts.map(\.title)).count == charts.count)
    for chart in charts { #expect(chart.numbers.contains { $0 != 0 }, "\(chart.title)") }
    #expect(charts.contains { $0.title == "各地区报送进度" })
  }
}
