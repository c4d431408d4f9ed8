import Forms
import Templates
import Testing
import TestSupport

@testable import Consolidation

/// No small group can be read from the figures, nor worked out from the sums of a table.
struct SmallGroupsTests {
  private struct Both: Sendable {
    let open: FigureSet
    let kept: FigureSet
  }

  /// The figures of the fixtures, in full and without small groups.
  private static let both = Task {
    let campaign = try Run.campaign()
    let plan = try #require(try FigurePlan.load(for: campaign, from: .embedded))
    var counter = FigureCounter(plan, campaign, scope: .whole, register: nil)
    for checked in try await Run.fixtures().returns { counter.add(checked) }
    let open = FigureSet(counter)
    return Both(
      open: open, kept: FigureSuppression(open, smallestGroup: 5).figures)
  }

  /// The tables that count people.
  private static let ofPeople = [
    "structure-sex", "structure-age", "structure-age-sex", "structure-politics",
    "structure-title", "structure-title-by-region", "structure-education", "structure-degree",
    "structure-ethnicity", "structure-retired", "structure-target", "quality-fit",
    "quality-fit-by-title", "quality-fit-by-region", "honours-by-region", "honours-by-list",
    "lists-by-region", "lists-by-industry", "lists-by-age", "lists-by-title", "lists-overlap",
    "lists-role", "training",
  ]

  @Test("No number of one to four people is told", arguments: ofPeople)
  func small(_ id: String) async throws {
    let table = try #require(try await Self.both.value.kept.table(id))
    for row in table.rows {
      for (column, cell) in zip(table.columns, row.cells) {
        if let count = cell.count { #expect(count == 0 || count >= 5, "\(row.key)/\(column.key)") }
      }
    }
  }

  @Test("No sum has a single number that is kept back", arguments: ofPeople)
  func alone(_ id: String) async throws {
    let both = try await Self.both.value
    let (open, kept) = (try #require(both.open.table(id)), try #require(both.kept.table(id)))
    for row in open.rows.indices {
      for column in open.columns.indices {
        guard case .sum(let parts)? = open[FigurePosition(row, column)].derivation else { continue }
        let all = parts + [FigurePosition(row, column)]
        let hidden = all.count { kept[$0].value == .withheld }
        #expect(hidden != 1, "\(open.rows[row].key)/\(open.columns[column].key)")
      }
    }
  }

  @Test("A share of or in a number that is kept back is kept back", arguments: ofPeople)
  func derived(_ id: String) async throws {
    let both = try await Self.both.value
    let (open, kept) = (try #require(both.open.table(id)), try #require(both.kept.table(id)))
    for row in open.rows.indices {
      for column in open.columns.indices {
        let position = FigurePosition(row, column)
        guard case .ratio(let part, let whole)? = open[position].derivation,
          open[part].count != 0
        else { continue }
        if [part, whole].contains(where: { kept[$0].value == .withheld }) {
          #expect(kept[position].value == .withheld, "\(open.rows[row].key)")
        }
      }
    }
  }

  @Test("What one table keeps back no other tells")
  func across() async throws {
    let kept = try await Self.both.value.kept
    func value(_ id: String) -> FigureCell.Value? { kept.figure(id)?.value }
    for level in ["正高级", "副高级", "中级", "初级"] {
      for region in ["银川", "石嘴山", "吴忠", "中卫", "固原", "区直"] {
        #expect(
          value("structure-title/\(level)/\(region)")
            == value("structure-title-by-region/\(region)/\(level)"))
      }
    }
    for table in ["sex", "age", "politics", "title", "education", "degree", "retired", "target"] {
      for region in ["银川", "石嘴山", "吴忠", "中卫", "固原", "区直", "total"] {
        #expect(
          value("structure-\(table)/total/\(region)") == value("structure-sex/total/\(region)"),
          "\(table) \(region)")
      }
    }
  }

  @Test("Numbers that are told are the true ones, and the number of all people is")
  func others() async throws {
    let both = try await Self.both.value
    for (open, kept) in zip(both.open.figures, both.kept.figures) {
      #expect(open.id == kept.id)
      #expect(kept.value == open.value || kept.value == .withheld, "\(open.id)")
    }
    #expect(both.kept.figure("structure-sex/total/total")?.value != .withheld)
  }
}
