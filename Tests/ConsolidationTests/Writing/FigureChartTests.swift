import Forms
import Testing
import XLSX

@testable import Consolidation

/// What is drawn of a table, and what is not.
struct FigureChartTests {
  private func place(
    _ kind: FigureChartKind, _ rows: [[FigureCell.Value]], columns: [String] = ["a", "b", "total"],
    drawn: [String] = []
  ) -> PlacedTable {
    PlacedTable(
      table: FigureTable(
        id: "t", title: "试", base: "", definition: "", unit: "人", stubs: ["项"],
        columns: columns.map { FigureColumn(key: $0, label: $0) },
        rows: rows.enumerated().map { index, values in
          FigureRow(
            key: "\(index)", labels: ["第\(index)"], isTotal: index == rows.count - 1,
            cells: values.map { FigureCell($0) })
        }, chart: kind.rawValue, drawn: drawn), headerRows: 3...3, firstRow: 4, firstColumn: 2)
  }

  private let mirror = CellReference(row: 20, column: 1)

  private let usual: [[FigureCell.Value]] = [
    [.count(5), .count(6), .count(11)], [.count(7), .count(0), .count(7)],
    [.count(12), .count(6), .count(18)],
  ]

  @Test(
    "Each kind draws the columns that suit it",
    arguments: [
      (FigureChartKind.doughnut, ["total"]), (.bar, ["a", "b"]), (.stackedBar, ["a", "b"]),
      (.pairedBar, ["a", "b"]), (.topBar, ["total"]), (.pyramid, ["a", "b"]),
    ])
  func columns(_ kind: FigureChartKind, _ names: [String]) throws {
    let drawing = try #require(FigureChart(place(kind, usual), on: "结构", mirror: mirror))
    #expect(drawing.chart.series.flatMap(\.name.values) == names)
    #expect(drawing.chart.categories.values == ["第0", "第1"], "the total is drawn in no chart")
    #expect(drawing.chart.categories.range == CellRange(rows: 4...5, columns: 1...1))
  }

  @Test("The definition may name the columns")
  func drawn() throws {
    let drawing = try #require(
      FigureChart(place(.bar, usual, drawn: ["b"]), on: "结构", mirror: mirror))
    #expect(drawing.chart.series.map(\.values.values) == [[6, 0]])
    #expect(drawing.chart.series[0].values.range == CellRange(rows: 4...5, columns: 3...3))
  }

  @Test("What is kept back is in no cache, and the title says so")
  func withheld() throws {
    var rows = usual
    rows[0][0] = .withheld
    let drawing = try #require(FigureChart(place(.stackedBar, rows), on: "结构", mirror: mirror))
    #expect(drawing.chart.series[0].values.values == [nil, 7])
    #expect(drawing.chart.title == "试（不含未列的数）")
    rows[0][2] = .withheld
    #expect(
      FigureChart(place(.doughnut, rows), on: "结构", mirror: mirror) == nil,
      "a ring without a part would show other shares")
  }

  @Test("Nothing is drawn where all is zero or kept back", arguments: FigureChartKind.allCases)
  func nothing(_ kind: FigureChartKind) {
    let zeros: [[FigureCell.Value]] = Array(
      repeating: [.count(0), .withheld, .count(0)], count: 3)
    #expect(FigureChart(place(kind, zeros), on: "结构", mirror: mirror) == nil)
    #expect(FigureChart(place(kind, [usual[2]]), on: "结构", mirror: mirror) == nil, "no lines")
  }

  @Test("A pyramid's left side draws cells below zero")
  func pyramid() throws {
    let drawing = try #require(FigureChart(place(.pyramid, usual), on: "结构", mirror: mirror))
    #expect(drawing.chart.series[0].values.values == [-5, -7])
    #expect(drawing.chart.series[0].values.range.first == mirror)
  }

  @Test("Of many lines the first are drawn, and the title says how many")
  func many() throws {
    let rows = Array(repeating: usual[0], count: 60)
    let top = try #require(FigureChart(place(.topBar, rows), on: "结构", mirror: mirror))
    #expect(top.chart.categories.values.count == 20)
    #expect(top.chart.title == "试（前20项）")
  }
}
