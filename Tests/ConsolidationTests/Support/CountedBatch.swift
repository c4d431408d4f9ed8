import Forms
import Sheets
import Templates
import TestSupport
import XLSX

@testable import Consolidation

/// Returns of a test, taken in and counted by the campaign's own plan.
struct CountedBatch {
  let batch: TakenBatch
  let figures: FigureSet

  init(_ drafts: [ReturnDraft], scope: ConsolidationScope = .whole) async throws {
    batch = try await TakenBatch(drafts)
    let campaign = try Run.campaign()
    guard let plan = try FigurePlan.load(for: campaign, from: .embedded) else {
      throw MissingPlan()
    }
    var counter = FigureCounter(plan, campaign, scope: scope, register: nil)
    for checked in batch.returns
    where scope.region == nil || checked.origin.region == scope.region {
      counter.add(checked)
    }
    figures = FigureSet(counter)
  }

  struct MissingPlan: Error {}

  /// A table as texts: a line a row, its labels and then its cells.
  func lines(_ id: String) -> [String] {
    guard let table = figures.table(id) else { return [] }
    return table.rows.map { row in
      (row.labels + row.cells.map { Self.text($0.value) }).joined(separator: " ")
    }
  }

  /// The headers of a table.
  func headers(_ id: String) -> [String] { figures.table(id)?.columns.map(\.name) ?? [] }

  private static func text(_ value: FigureCell.Value) -> String {
    switch value {
    case .count(let count): String(count)
    case .share(let share): "\((share * 1000).rounded() / 10)%"
    case .mean(let mean): String(mean)
    case .inapplicable: "—"
    case .withheld: "*"
    }
  }
}
