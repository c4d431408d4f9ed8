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
    drawn.valueAxis.bounds = bounds
    if chart.isShare { drawn.labelFormat = .custom("0.0%") }
    if chart.kind == .pyramid { drawn.labelFormat = .custom("0;0") }
    return drawn
  }

  /// How high it is, in millimetres.
  var height: Double {
    switch chart.kind {
    case .doughnut: 70
    case .pyramid: 85
    default: min(150, 30 + Double(chart.categories.count) * (bars > 1 ? 11 : 8))
    }
  }

  /// Where the axis begins and ends: at zero, or bars of unlike length would look alike; nil where
  /// the kind or the numbers want it otherwise.
  private var bounds: ClosedRange<Double>? {
    let categories = chart.categories.indices
    let sizes: [Double]
    switch chart.kind {
    case .bar, .topBar, .pairedBar: sizes = chart.series.flatMap(\.values).compactMap(\.self)
    case .stackedBar:
      sizes = categories.map { category in
        chart.series.reduce(0) {
          $0 + (($1.values.indices.contains(category) ? $1.values[category] : nil) ?? 0)
        }
      }
    default: return nil
    }
    guard let most = sizes.max(), most > 0, sizes.allSatisfy({ $0 >= 0 }) else { return nil }
    return 0...Self.rounded(up: most)
  }

  /// The next number of 1, 1.2, 1.6, 2, 2.5, 3, 4, 5, 6 or 8 times a power of ten.
  private static func rounded(up number: Double) -> Double {
    var power = 1.0
    while power * 10 <= number { power *= 10 }
    let steps = [1, 1.2, 1.6, 2, 2.5, 3, 4, 5, 6, 8, 10]
    return (steps.first { $0 * power >= number * 1.02 } ?? 12) * power
  }

  /// How many bars stand beside one another for a category.
  private var bars: Int { chart.kind == .pairedBar ? chart.series.count : 1 }

  private var kind: Chart.Kind? {
    switch chart.kind {
    case .heat: nil
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
