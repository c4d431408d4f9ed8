import BatchSupport
import Consolidation
import Forms
import Foundation
import Testing
import TestSupport

@testable import PandianKit

/// No small number stands in the figures of a masked workbook, and none follows from the others.
struct MaskedFiguresTests {
  private struct Outcome: Sendable {
    let output: TemporaryFolder
    let masked: Account
    let whole: Account
  }

  private static let outcome = Task {
    let inputs = try TemporaryFolder()
    let output = try TemporaryFolder()
    let pandian = try Pandian()
    let (returns, register) = try RegionBatch().write(to: inputs, pandian.campaign)
    let batch = try ReturnBatch([returns], register: pandian.register(at: register))
    let (whole, _) = try await pandian.consolidate(batch, to: output.path, isBySeries: true)
    let (masked, _) = try await pandian.consolidate(
      batch, to: output.path, grade: .masked, isBySeries: true)
    return Outcome(output: output, masked: masked, whole: whole)
  }

  /// The tables as the sheets of a masked workbook have them, with the true ones beside them.
  private func tables(
    _ output: Account.Output, _ outcome: Outcome
  ) throws -> [(written: WrittenTable, truth: FigureTable)] {
    let truth = try #require(outcome.whole.outputs.first { $0.scope == output.scope }?.figures)
    let sheets = try ReadSheet.all(of: outcome.output.path + "/" + output.file)
    let figures = try #require(output.figures)
    return try figures.sections.flatMap { section in
      try section.tables.map { table in
        let sheet = try #require(sheets.first { $0.name == section.title })
        let written = try WrittenTable(table, on: sheet)
        written.compare(output.file)
        return (written, try #require(truth.table(table.id)))
      }
    }
  }

  @Test("No number from 1 to 4 stands in a table, and what stands there is true")
  func small() async throws {
    let outcome = try await Self.outcome.value
    var (shown, hidden) = (0, 0)
    for output in outcome.masked.outputs {
      for (written, truth) in try tables(output, outcome) {
        for (line, row) in zip(written.lines, truth.rows) {
          for (text, cell) in zip(line, row.cells) {
            guard let count = cell.count else { continue }
            if text == "＊" {
              hidden += 1
              #expect(count != 0, "nobody stands behind a zero")
            } else {
              shown += 1
              #expect(Int(text) == count)
              #expect(count == 0 || abs(count) >= 5, "\(output.file), \(truth.id), \(row.labels)")
            }
          }
        }
      }
    }
    #expect(hidden > 50 && shown > 1_000, "\(hidden) hidden, \(shown) shown")
  }

  @Test("None follows from sums, within a table or across a workbook's tables")
  func derived() async throws {
    let outcome = try await Self.outcome.value
    for output in outcome.masked.outputs {
      var puzzle = FigurePuzzle()
      for (written, truth) in try tables(output, outcome) { puzzle.add(written, truth) }
      #expect(puzzle.unknownCount > 0, "\(output.file) keeps nothing back")
      let solved = puzzle.solved()
      #expect(solved.isEmpty, "\(output.file) gives away \(solved.prefix(5))")
    }
  }

  @Test("What the workbook of all keeps back of a region, the region's keeps back")
  func regions() async throws {
    let outcome = try await Self.outcome.value
    let whole = try #require(outcome.masked.outputs.first { $0.scope == .whole }?.figures)
    var compared = 0
    for output in outcome.masked.outputs {
      guard let region = output.region, let own = output.figures else { continue }
      for table in own.sections.flatMap(\.tables) {
        for row in table.rows {
          guard let total = table.columns.firstIndex(where: { $0.key == "total" }),
            let beside = whole.figure("\(table.id)/\(row.key)/\(region)"),
            beside.value == .withheld
          else { continue }
          compared += 1
          #expect(row.cells[total].value == .withheld, "\(output.file), \(table.id), \(row.key)")
        }
      }
    }
    #expect(compared > 5)
  }

  @Test("No number from 1 to 4 stands in a chart's cache, nor a number that its cell has not")
  func charts() async throws {
    let outcome = try await Self.outcome.value
    var count = 0
    for output in outcome.masked.outputs {
      let path = outcome.output.path + "/" + output.file
      // How many units have returned is no number of people, and the list of units tells it.
      for chart in try WrittenChart.all(of: path) where chart.title != "各地区报送进度" {
        count += 1
        #expect(
          chart.numbers.allSatisfy { $0 == 0 || abs($0) >= 5 }, "\(output.file): \(chart.title)")
        #expect(chart.numbers.contains { $0 != 0 }, "\(output.file): \(chart.title) draws nothing")
      }
    }
    #expect(count > 20)
  }

  @Test("The list of units tells no unit's head counts")
  func status() async throws {
    let outcome = try await Self.outcome.value
    for output in outcome.masked.outputs {
      let sheets = try ReadSheet.all(of: outcome.output.path + "/" + output.file)
      let status = try #require(sheets.first { $0.name == "报送情况" })
      for text in status.texts.values {
        #expect(!text.contains("通过 ") && !text.contains("退回 "), "\(output.file): \(text)")
      }
    }
  }
}
