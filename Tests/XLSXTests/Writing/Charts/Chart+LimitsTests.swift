import Testing

@testable import XLSX

struct ChartLimitsTests {
  /// A chart that goes beyond a limit.
  struct Fault: Sendable, CustomTestStringConvertible {
    let says: String
    let chart: Chart

    init(
      _ says: String, _ chart: Chart = ChartSample.chart(.bars(.stacked)),
      _ change: (inout Chart) -> Void
    ) {
      self.says = says
      var chart = chart
      change(&chart)
      self.chart = chart
    }

    var testDescription: String { says }
  }

  private static let far = CellReference(row: CellReference.maximumRow, column: 2)

  private static let faults = [
    Fault("title is empty") { $0.title = "" },
    Fault("longer than 255") { $0.title = String(repeating: "长", count: 256) },
    Fault("title is empty") { $0.valueAxis.title = "" },
    Fault("longer than 255") { $0.categoryTitle = String(repeating: "长", count: 256) },
    Fault("alternative text") { $0.alternativeText = String(repeating: "长", count: 40_000) },
    Fault("1 to 255 series") { $0.series = [] },
    Fault("1 to 255 series") { $0.series = Array(repeating: $0.series[0], count: 256) },
    Fault("categories") { $0.categories = .down([], from: far, of: "总量") },
    Fault("not as many values as there are categories") {
      $0.series[1].values = .down([1, 2], from: CellReference(row: 2, column: 3), of: "总量")
    },
    Fault("not as many cells") { $0.series[1].values.range.last.row += 1 },
    Fault("neither in a row nor in a column") {
      $0.categories.range = CellRange(rows: 2...3, columns: 1...2)
    },
    Fault("off the sheet") { $0.series[0].values = .down([1, 2, 3], from: far, of: "总量") },
    Fault("off the sheet") {
      $0.series[0].values = .across([1, 2, 3], from: CellReference(row: 1, column: .max), of: "总量")
    },
    Fault("named by one cell") { $0.series[0].name = $0.categories },
    Fault("sheet's name") { $0.categories.sheet = "" },
    Fault("text is longer") { $0.categories.values[0] = String(repeating: "长", count: 40_000) },
    Fault("not finite") { $0.series[0].values.values[1] = .infinity },
    Fault("gap") { $0.gapWidth = 501 },
    Fault("number format") { $0.labelFormat = .custom("") },
    Fault("number format") { $0.valueAxis.format = .custom(String(repeating: "0", count: 256)) },
    Fault("typeface") { $0.font.size = 0 },
    Fault("typeface") { $0.titleFont.size = .nan },
    Fault("ends where it begins") { $0.valueAxis.bounds = 1...1 },
    Fault("two series", ChartSample.pyramid) { $0.series.removeLast() },
    Fault("one goes to the left", ChartSample.pyramid) { $0.series[0].values.values[1] = 4 },
  ]

  @Test(arguments: faults)
  func `what goes beyond a limit is refused and named`(_ fault: Fault) throws {
    let sheet = try makeSheet()
    let error = #expect(throws: WorkbookError.self) {
      try sheet.addChart(fault.chart, at: CellRange(rows: 1...9, columns: 1...9))
    }
    #expect(error?.code == .invalidContent)
    #expect(error?.sheet == "附件1")
    #expect(error?.detail.contains(fault.says) == true, "it says: \(error?.detail ?? "nothing")")
    #expect(sheet.charts.isEmpty)
  }

  @Test(arguments: ChartSample.all)
  func `a chart of each kind is within them`(_ chart: Chart) {
    #expect(chart.fault == nil)
  }
}
