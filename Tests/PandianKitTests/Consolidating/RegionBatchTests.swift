import BatchSupport
import Checks
import Consolidation
import Forms
import Foundation
import Sheets
import Testing
import TestSupport

@testable import PandianKit

/// A region-wide batch gives exactly what was put into it.
///
/// `PANDIAN_REGION_BATCH=full` takes 300 units and 20,000 people.
struct RegionBatchTests {
  private struct Outcome: Sendable {
    let batch: RegionBatch
    let output: TemporaryFolder
    let account: Account
    let sheets: [ReadSheet]
  }

  private static let outcome = Task {
    let batch = RegionBatch()
    let inputs = try TemporaryFolder()
    let output = try TemporaryFolder()
    let pandian = try Pandian()
    let (returns, register) = try batch.write(to: inputs, pandian.campaign)
    let (account, passedOver) = try await pandian.consolidate(
      ReturnBatch([returns], register: pandian.register(at: register)), to: output.path)
    try #require(passedOver.isEmpty, "\(passedOver)")
    return Outcome(
      batch: batch, output: output, account: account,
      sheets: try ReadSheet.all(of: output.path + "/全区汇总.xlsx"))
  }

  @Test("The same seed and size make the same batch")
  func stable() {
    let size = RegionBatch.Size(units: 9, people: 100)
    let (one, other) = (RegionBatch(size), RegionBatch(size))
    #expect(one.tallies.people == other.tallies.people)
    #expect(one.units.map(\.file) == other.units.map(\.file))
    #expect(one.tallies.accepted(1) == 100)
    #expect(one.tallies.people != RegionBatch(size, seed: 1).tallies.people)
  }

  @Test("Every trait of people adds up to all people", arguments: RegionTallies.Trait.allCases)
  func traits(_ trait: RegionTallies.Trait) {
    let tallies = RegionBatch(RegionBatch.Size(units: 12, people: 300)).tallies
    let all = tallies.people[trait, default: [:]].values.flatMap(\.values).reduce(0, +)
    let active = tallies.total(.retired, "否")
    let isOfActive = [.fit, .qualityAndFit, .levelQualityAndFit].contains(trait)
    #expect(all == (isOfActive ? active : 300))
  }

  @Test("All rows that are right are accepted, by form and region", arguments: 1...10)
  func rows(_ form: Int) async throws {
    let outcome = try await Self.outcome.value
    let tallies = outcome.batch.tallies
    for output in outcome.account.outputs {
      #expect(
        output.rows[form, default: 0] == tallies.accepted(form, in: output.region),
        "附件\(form) of \(output.file)")
    }
    #expect(Set(outcome.account.outputs.compactMap(\.region)) == Set(RegionBatch.regions))
  }

  @Test("The rows that are wrong are refused, and no other")
  func rejected() async throws {
    let outcome = try await Self.outcome.value
    for form in 1...10 {
      let refused = outcome.account.inputs.flatMap(\.forms).filter { $0.number == form }
        .reduce(0) { $0 + $1.rows.rejected }
      let expected = outcome.batch.tallies.rejected[form, default: [:]].values.reduce(0, +)
      #expect(refused == expected, "附件\(form)")
    }
  }

  @Test("Whom two units claim counts once among the heads, and each of them is told")
  func claimed() async throws {
    let outcome = try await Self.outcome.value
    let tallies = outcome.batch.tallies
    let distinct = tallies.accepted(1) - tallies.claimedTwice
    let total = try #require(outcome.account.conclusion.findings.first { $0.rule == "U05" })
    #expect(total.message.contains("\(tallies.accepted(1))人次"), "\(total.message)")
    #expect(total.message.contains("\(distinct)人"), "\(total.message)")
    #expect(tallies.claimedTwice >= 2)
  }

  @Test("总量 has the sums of form 2, region by region")
  func headCounts() async throws {
    let outcome = try await Self.outcome.value
    let sheet = try #require(outcome.sheets.first { $0.name == "总量" })
    let columns = [
      "senior_full", "senior_associate", "senior_total", "intermediate", "junior", "other",
    ]
    for region in RegionBatch.regions {
      let counts = outcome.batch.tallies.headCounts[region, default: [:]]
      let row = try #require(
        sheet.rows.values.first { $0.count > 8 && $0[1] == region }, "\(region)")
      #expect(row[2..<8].map { Int($0) ?? -1 } == columns.map { counts[$0, default: 0] })
    }
    let total = try #require(sheet.rows.values.first { $0.contains("总计") })
    for (index, column) in columns.enumerated() {
      let sum = outcome.batch.tallies.headCounts.values.reduce(0) { $0 + $1[column, default: 0] }
      #expect(Int(total[index + 2]) == sum, "\(column)")
    }
  }

  @Test("Form 1 as it was written has the people that were made up")
  func people() async throws {
    let outcome = try await Self.outcome.value
    let form = try #require(try Pandian().campaign.form(1))
    let sheet = try #require(outcome.sheets.first { $0.name == "附件1" })
    let rows = sheet.rows.filter { $0.key > 3 }.values
    for (trait, id) in [
      (RegionTallies.Trait.sex, "sex"), (.education, "education"), (.degree, "degree"),
      (.politics, "politics"), (.title, "title"), (.retired, "retired"), (.ethnicity, "ethnicity"),
    ] {
      let column = try #require(form.index(of: id))
      var counts: [String: Int] = [:]
      for row in rows where row.indices.contains(column) { counts[row[column], default: 0] += 1 }
      let expected = outcome.batch.tallies.people[trait, default: [:]].values
        .reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
      #expect(counts == expected, "\(id)")
    }
  }
}
