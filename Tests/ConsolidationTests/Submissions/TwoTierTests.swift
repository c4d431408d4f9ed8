import Checks
import Forms
import Foundation
import Sheets
import Testing
import TestSupport
import XLSX

@testable import Consolidation

/// Units return to their city, cities to the department: the totals are those of the units.
struct TwoTierTests {
  /// What a run put into its workbook of all: rows by form, and the sums of 附件2 by region.
  private struct Totals: Equatable {
    var rows: [Int: Int]
    var tally: [[String]]
  }

  private func totals(_ account: Account, in folder: TemporaryFolder) throws -> Totals {
    let sheets = try ReadSheet.all(of: folder.path + "/全区汇总.xlsx")
    let tally = sheets.first { $0.name == "总量" }?.rows.sorted { $0.key < $1.key }.map(\.value)
    return Totals(
      rows: account.outputs.first { $0.region == nil }?.rows.filter { $0.value > 0 } ?? [:],
      tally: tally ?? [])
  }

  private func run(
    _ inputs: String, register: Register?, into folder: TemporaryFolder
  ) async throws -> (account: Account, returns: [CheckedReturn]) {
    var returns: [CheckedReturn] = []
    let account = try await Consolidator(
      Intake(Run.campaign(), register: register), to: folder.path
    ).run(InputSearch([inputs]).files, each: { returns.append($0) })
    return (account, returns)
  }

  private func register() throws -> Register {
    try RegisterReader(Run.campaign()).read(path: Batch.fixtures.register)
  }

  /// The fixtures as their cities hand them up: each city's own workbook, taken out of its folder.
  private func handedUp() async throws -> TemporaryFolder {
    let up = try TemporaryFolder()
    let cities = try FileManager.default.contentsOfDirectory(atPath: Batch.fixtures.returns)
    for city in cities.sorted() {
      let own = try TemporaryFolder()
      _ = try await run(
        Batch.fixtures.returns + "/" + city, register: register(), into: own)
      try FileManager.default.copyItem(
        atPath: own.path + "/\(city)汇总.xlsx", toPath: up.path("各市/\(city)汇总.xlsx"))
    }
    return up
  }

  @Test("Units to cities to the department gives the totals of units to the department")
  func sameTotals() async throws {
    let direct = try TemporaryFolder()
    let (account, _) = try await run(
      Batch.fixtures.returns, register: register(), into: direct)
    let (up, output) = (try await handedUp(), try TemporaryFolder())
    let (tiered, returns) = try await run(up.path, register: register(), into: output)
    #expect(try totals(tiered, in: output) == totals(account, in: direct))
    let found = returns.flatMap(\.findings).filter { $0.severity != .notice }
    let before = Set(account.conclusion.findings.map(\.rule))
    #expect(found.filter { $0.severity == .error }.isEmpty, "\(found)")
    #expect(!before.isEmpty)
    #expect(returns.allSatisfy { $0.origin.isTier })
    // Rows keep their unit.
    let form = try #require(Run.campaign().form(1))
    func units(_ folder: TemporaryFolder) throws -> [String] {
      let sheet = try ReadSheet.all(of: folder.path + "/全区汇总.xlsx").first { $0.name == "附件1" }
      return try #require(sheet).records(of: form).map { $0[$0.count - 3] }.sorted()
    }
    #expect(try units(output) == units(direct))
  }

  @Test("Beside the units' own returns nothing counts twice, and both tiers are named")
  func besideUnits() async throws {
    let up = try await handedUp()
    let returns = URL(filePath: Batch.fixtures.returns)
    for city in ["固原", "银川"] {
      try FileManager.default.copyItem(
        at: returns.appending(path: city), to: URL(filePath: up.path("单位/" + city)))
    }
    let (direct, output) = (try TemporaryFolder(), try TemporaryFolder())
    let (account, _) = try await run(
      Batch.fixtures.returns, register: register(), into: direct)
    let (tiered, taken) = try await run(up.path, register: register(), into: output)
    #expect(try totals(tiered, in: output) == totals(account, in: direct))
    let city = try #require(taken.first { $0.file.name == "各市/固原汇总.xlsx" })
    #expect(city.counts.accepted == 0)
    #expect(city.counts.ignored[.returnedByUnit, default: 0] > 20)
    let found = taken.flatMap(\.findings).filter { $0.rule.hasPrefix("U") }
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test("Where the tiers' tallies differ, the city's file says so by column (U03)")
  func differing() async throws {
    let unit = ReturnDraft(
      "单位/甲公司.xlsx", [2: [ReturnDraft.tally("银川", full: 1, associate: 2, intermediate: 3)]])
    let city = ReturnDraft(
      "银川市汇总表.xlsx", [2: [ReturnDraft.tally("银川", full: 1, associate: 4, intermediate: 3)]])
    let register = Register([Unit(code: "U1", name: "甲公司", region: "银川", series: nil)])
    let batch = try await TakenBatch([unit, city], register: register)
    #expect(batch.found("U03").count == 2)
    #expect(batch.messages("U03").first?.contains("副高级") == true)
    #expect(batch["银川市汇总表.xlsx"]?.counts.ignored[.returnedByUnit] == 1)
    let same = try await TakenBatch(
      [unit, ReturnDraft("银川市汇总表.xlsx", unit.forms)], register: register)
    #expect(same.found("U03").isEmpty)
    let alone = try await TakenBatch([city], register: register)
    #expect(alone["银川市汇总表.xlsx"]?.counts.accepted == 1)
  }

  @Test("A city's own table in the official forms: rows go by their 单位 column")
  func official() async throws {
    let (one, other) = (TestID.make(sequence: 901), TestID.make(sequence: 903))
    let city = ReturnDraft(
      "银川/银川市汇总.xlsx",
      [
        1: [
          ReturnDraft.person("张伟", one, unit: "甲公司"),
          ReturnDraft.person("李强", other, unit: "乙公司"),
        ],
        3: [ReturnDraft.talent("李强", other)],
      ])
    let own = ReturnDraft("银川/甲公司.xlsx", [1: [ReturnDraft.person("张伟", one, unit: "甲公司")]])
    let register = Register([
      Unit(code: "U1", name: "甲公司", region: "银川", series: nil),
      Unit(code: "U2", name: "乙公司", region: "银川", series: nil),
      Unit(code: "U3", name: "丙公司", region: "银川", series: nil),
    ])
    let batch = try await TakenBatch([city, own], register: register)
    let checked = try #require(batch["银川/银川市汇总.xlsx"])
    #expect(checked.origin.isTier)
    #expect(checked.forms.map(\.counts.accepted) == [1, 1])
    #expect(checked.forms[1].returned.records.first?.unitName == "乙公司")
    #expect(batch.conclusion.silent.map(\.code) == ["U3"])
    #expect(batch.found("U01", "U02", "S07").isEmpty)
  }

  @Test("A unit in the tables of two regions is told (U02)")
  func twoRegions() async throws {
    let id = TestID.make(sequence: 901)
    let rows = [1: [ReturnDraft.person("张伟", id, unit: "甲公司")]]
    let batch = try await TakenBatch([
      ReturnDraft("银川市汇总.xlsx", rows), ReturnDraft("固原市汇总.xlsx", rows),
    ])
    #expect(batch.found("U02") == ["U02 固原市汇总.xlsx -"])
    #expect(batch.messages("U02").first?.contains("银川") == true)
  }

  @Test("Where it was written, beside its account, an output is nobody's return")
  func whereItWasWritten() async throws {
    let (inputs, output) = (try TemporaryFolder(), try TemporaryFolder())
    try ReturnDraft(
      "银川/甲公司.xlsx", [1: [ReturnDraft.person("张伟", TestID.make(sequence: 901), unit: "甲公司")]]
    ).write(to: inputs)
    _ = try await run(inputs.path, register: nil, into: output)
    let again = try await TakenBatch([], in: output)
    #expect(again.returns.isEmpty)
    #expect(again.conclusion.passedOver.map(\.name) == ["全区汇总.xlsx", "银川汇总.xlsx"])
    let intake = try Intake(Run.campaign(), register: nil)
    var taken: [CheckedReturn] = []
    _ = try await intake.each(
      of: InputSearch([output.path + "/银川汇总.xlsx"]).files, workers: Workers(1)
    ) { taken.append($0) }
    #expect(taken.map(\.counts.accepted) == [1], "named by somebody, it is a return")
  }
}
