import Foundation

@testable import XLSX

/// Charts over a table at the sheet's first cell, for tests.
enum ChartSample {
  static let sheet = "总量"
  static let categories = ["银川", "石嘴山", "吴忠"]

  /// A chart of a table whose names stand in the first row and whose categories in the first column.
  static func chart(
    _ kind: Chart.Kind,
    _ columns: [(name: String, values: [Double?])] = [
      ("高级", [86, 31, 24]), ("中级", [120, 64, 58]),
    ], sheet: String = sheet, categories: [String] = categories
  ) -> Chart {
    Chart(
      kind, title: "职称结构",
      categories: .down(categories, from: CellReference(row: 2, column: 1), of: sheet),
      series: columns.enumerated().map { index, column in
        Chart.Series(
          name: .one(column.name, at: CellReference(row: 1, column: index + 2), of: sheet),
          values: .down(column.values, from: CellReference(row: 2, column: index + 2), of: sheet))
      })
  }

  static let pyramid = chart(.pyramid, [("男", [-86, -31, 0]), ("女", [74, 30, 2])])
  static let ring = chart(.doughnut, [("人数", [86, 31, 3])])

  /// A chart of each kind.
  static let all: [Chart] =
    [
      Chart.Kind.columns(.clustered), .columns(.stacked), .columns(.percentStacked),
      .bars(.clustered), .bars(.stacked), .bars(.percentStacked), .lines, .progress,
    ].map { chart($0) } + [pyramid, ring]

  /// A workbook with a chart of each kind on a sheet of its own, and all of them on the last.
  static func workbook() throws -> WorkbookWriter {
    let workbook = WorkbookWriter()
    func place(_ number: Int) -> CellRange {
      CellRange(rows: number * 20 + 6...number * 20 + 24, columns: 1...9)
    }
    for (index, chart) in all.enumerated() {
      let name = "图'\(index + 1)"
      let sheet = try workbook.addSheet(name)
      try sheet.append(["地区"] + chart.series.map { .string($0.name.values[0]) })
      for (row, category) in chart.categories.values.enumerated() {
        let values = chart.series.map { CellContent.number($0.values.values[row] ?? 0) }
        try sheet.append([.string(category)] + values)
      }
      var moved = chart
      moved.labels = .values
      moved.valueAxis.title = "人数（人）"
      moved.categoryTitle = "地区"
      moved.categories.sheet = name
      for index in moved.series.indices {
        moved.series[index].name.sheet = name
        moved.series[index].values.sheet = name
      }
      try sheet.addChart(moved, at: place(0))
    }
    let last = try workbook.addSheet(sheet)
    for index in all.indices { try last.addChart(all[index], at: place(index)) }
    return workbook
  }
}

extension Chart {
  /// The markup of its part, from behind the root's start.
  var markup: String { ChartPart(chart: self).markup().body }

  /// What stands between two tags of its part; nil where they are not there.
  func element(_ name: String) -> String? {
    guard let first = markup.range(of: "<\(name)>"),
      let last = markup.range(of: "</\(name)>", range: first.upperBound..<markup.endIndex)
    else { return nil }
    return String(markup[first.upperBound..<last.lowerBound])
  }
}
