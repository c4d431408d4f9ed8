import Testing

@testable import Consolidation

/// What figures keep back where groups may not be small.
struct FigureSuppressionTests {
  /// A table with its totals: lines by sex, columns by region.
  private func table(
    _ id: String, _ rows: [(key: String, counts: [Int])], columns: [String]
  ) -> FigureTable {
    var table = FigureTable(
      id: id, title: id, base: "某", definition: "", unit: "人", stubs: ["项"],
      columns: (columns + ["total"]).map { FigureColumn(key: $0, label: $0) }
        + [FigureColumn(key: "total-share", label: "占比")],
      rows: (rows + [("total", columns.map { _ in 0 })]).map { row in
        FigureRow(
          key: row.key, labels: [row.key], isTotal: row.key == "total",
          cells: row.counts.map { FigureCell(.count($0)) } + [
            FigureCell(.count(0)), FigureCell(.share(0)),
          ])
      })
    let last = rows.count
    for row in 0..<last {
      table.derive(
        .sum(columns.indices.map { FigurePosition(row, $0) }),
        at: FigurePosition(row, columns.count))
    }
    for column in 0...columns.count {
      table.derive(
        .sum((0..<last).map { FigurePosition($0, column) }), at: FigurePosition(last, column))
    }
    for row in 0...last {
      table.derive(
        .ratio(FigurePosition(row, columns.count), of: FigurePosition(last, columns.count)),
        at: FigurePosition(row, columns.count + 1))
    }
    return table
  }

  private func set(_ tables: [FigureTable], _ scope: ConsolidationScope = .whole) -> FigureSet {
    FigureSet(
      scope: scope, sections: [FigureSection(title: "试", summary: "", tables: tables)])
  }

  private func texts(_ set: FigureSet, _ id: String) throws -> [[String]] {
    try #require(set.table(id)).rows.map { row in
      row.cells.map { cell in
        switch cell.value {
        case .count(let count): "\(count)"
        case .share(let share): "\(share)"
        case .withheld: "＊"
        default: "?"
        }
      }
    }
  }

  @Test("A small number takes companions with it, and shares of what is hidden go too")
  func companions() throws {
    let all = set([table("sex", [("男", [3, 40]), ("女", [50, 60])], columns: ["甲", "乙"])])
    let shown = FigureSuppression(all, smallestGroup: 5).figures
    let lines = try texts(shown, "sex")
    #expect(
      lines == [
        ["＊", "＊", "43", "0.281"], ["＊", "＊", "110", "0.719"], ["53", "100", "153", "1.0"],
      ])
  }

  @Test("A number that two tables have is hidden in both")
  func linked() throws {
    // 男 is 3 in both, in one by itself.
    let one = table("one", [("男", [3]), ("女", [50])], columns: ["甲"])
    let other = table("other", [("男", [3]), ("女", [20]), ("不明", [30])], columns: ["甲"])
    let shown = FigureSuppression(set([one, other]), smallestGroup: 5).figures
    for id in ["one", "other"] {
      let lines = try texts(shown, id)
      #expect(lines[0][0] == "＊", "\(id)")
      #expect(lines[0][2] == "＊", "its share")
    }
    // Where one table shows the total less the other number, the other may not show the total.
    let totals = try [texts(shown, "one"), texts(shown, "other")].map { $0.last?[0] }
    let women = try texts(shown, "one")[1][0]
    #expect(totals.allSatisfy { $0 == "＊" } || women == "＊")
  }

  @Test("A region keeps back what the workbook of all keeps back of it")
  func regions() throws {
    let whole = FigureSuppression(
      set([table("sex", [("男", [30, 40]), ("女", [2, 60])], columns: ["甲", "乙"])]),
      smallestGroup: 5)
    var region = set([table("sex", [("男", []), ("女", [])], columns: [])], .region("乙"))
    for (row, count) in [40, 60, 100].enumerated() {
      region.sections[0].tables[0].rows[row].cells[0] = FigureCell(.count(count))
    }
    region.sections[0].tables[0].rows[2].cells[0].derivation = .sum([
      FigurePosition(0, 0), FigurePosition(1, 0),
    ])
    let alone = try texts(FigureSuppression(region, smallestGroup: 5).figures, "sex")
    #expect(alone.map { $0[0] } == ["40", "60", "100"])
    let beside = try texts(
      FigureSuppression(region, smallestGroup: 5, beside: whole).figures, "sex")
    #expect(beside.map { $0[0] } == ["＊", "＊", "100"])
  }

  @Test("Tables that would tell what a tally keeps back are left out")
  func leftOut() {
    let all = set([table("a", [("男", [30])], columns: ["甲"]), table("b", [], columns: ["甲"])])
    let shown = FigureSuppression(all, smallestGroup: 5, leavingOut: ["a"]).figures
    #expect(shown.table("a") == nil)
    #expect(shown.table("b") != nil)
  }

  @Test("A number below zero is as small as it is without its sign")
  func negative() throws {
    var table = table("gap", [("男", [30])], columns: ["甲"])
    table.rows[0].cells[0] = FigureCell(.count(-3))
    let shown = FigureSuppression(set([table]), smallestGroup: 5).figures
    #expect(try texts(shown, "gap")[0][0] == "＊")
  }
}
