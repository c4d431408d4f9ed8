internal import DOCX
internal import Forms
internal import XLSX

/// A chart of the document: a native one, whose numbers can be edited.
struct WordChart {
  private let chart: ReportChart

  init(_ chart: ReportChart) {
    self.chart = chart
  }

  /// The chart; nil where the document shows the table alone.
  var chartInWord: Chart? {
    guard let kind else { return nil }
    var drawn = Chart(
      kind, title: chart.title, categories: chart.categories.map(Self.short), series: series)
    drawn.labels = chart.kind == .doughnut ? .shares : .values
    drawn.alternativeText = "\(chart.title)。\(chart.description)"
    if chart.isShare { drawn.labelFormat = .custom("0.0%") }
    if chart.kind == .pyramid { drawn.labelFormat = .custom("0;0") }
    return drawn
  }

  /// How high it is, in millimetres.
  var height: Double {
    switch chart.kind {
    case .doughnut: 70
    case .pyramid: 85
    default: min(190, 36 + Double(chart.categories.count * max(1, bars)) * 8)
    }
  }

  /// How many bars stand beside one another for a category.
  private var bars: Int { chart.kind == .pairedBar ? chart.series.count : 1 }

  private var kind: Chart.Kind? {
    switch chart.kind {
    case .none, .heat: nil
    case .bar, .topBar: .bars(.clustered)
    case .pairedBar: .bars(.clustered)
    case .stackedBar: .bars(.stacked)
    case .doughnut: .doughnut
    case .pyramid: chart.series.count == 2 ? .pyramid : .bars(.clustered)
    case .progress: .progress
    }
  }

  private var series: [(name: String, values: [Double?])] {
    var series = chart.series.map { (name: Self.short($0.name), values: $0.values) }
    if chart.kind == .pyramid, series.count == 2 {
      // The left one goes below zero; the axis shows no sign.
      series[0].values = series[0].values.map { $0.map { -$0.magnitude } }
    }
    if chart.kind == .progress, let done = series.first {
      series.append((name: "其余", values: done.values.map { $0.map { max(0, 1 - $0) } }))
    }
    return series
  }

  private static func short(_ text: String) -> String {
    let name = text.isEmpty ? " " : text
    return name.count > 16 ? name.prefix(15) + "…" : name
  }
}
