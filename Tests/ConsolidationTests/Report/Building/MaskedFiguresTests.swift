import Forms
import Foundation
import Templates
import Testing
import TestSupport

@testable import Consolidation

/// A masked report tells what the masked workbook of the same returns tells, and keeps back what it
/// keeps back.
struct MaskedFiguresTests {
  @Test("Figure by figure, the masked report is the masked workbook")
  func workbook() async throws {
    let campaign = try Run.campaign()
    let folder = try TemporaryFolder()
    let account = try await Consolidator(
      Intake(campaign, register: nil), to: folder.path, grade: .masked,
      figures: FigurePlan.load(for: campaign, from: .embedded)
    ).run(InputSearch([Batch.fixtures.returns]).files)
    let figures = try #require(account.outputs.first?.figures?.figures)
    let told = try await ReportRun(Batch.fixtures.returns).data
    #expect(figures.count > 1_000)
    var withheld = 0
    for figure in figures {
      if figure.value == .withheld { withheld += 1 }
      #expect(
        told[figure.id]?["text"] as? String == FigureText.cell(figure.value), "\(figure.id)")
    }
    #expect(withheld > 100)
  }
}
