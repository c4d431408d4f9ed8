// What suits a kind of chart where nothing is asked for.
extension Chart {
  /// The direction and the grouping of bars; nil where there are none.
  var bars: (isLying: Bool, grouping: Grouping)? {
    switch kind {
    case .columns(let grouping): (false, grouping)
    case .bars(let grouping): (true, grouping)
    case .pyramid: (true, .stacked)
    case .progress: (true, .percentStacked)
    case .lines, .doughnut: nil
    }
  }

  /// Whether bars of one category stand one upon the other.
  var isStacked: Bool { bars.map { $0.grouping != .clustered } ?? false }

  /// Whether the categories begin at the top, as in a table.
  var beginsAtTop: Bool { bars?.isLying == true && kind != .pyramid }

  /// The space between bars in percent of their width.
  var gap: Int {
    if let gapWidth { return gapWidth }
    return switch kind {
    case .pyramid: 15
    case .progress: 45
    default: isStacked ? 55 : 70
    }
  }

  /// Where the legend stands (21.2.3.24 ST_LegendPos); nil for nowhere.
  var legendPosition: String? {
    switch legend {
    case .automatic: kind == .doughnut ? "r" : series.count > 1 ? "b" : nil
    case .hidden: nil
    case .top: "t"
    case .bottom: "b"
    case .left: "l"
    case .right: "r"
    }
  }

  /// How the axis shows numbers.
  var axisFormat: String {
    if let format = valueAxis.format { return format.code }
    return kind == .pyramid ? "0;0" : bars?.grouping == .percentStacked ? "0%" : "General"
  }

  /// How labels show numbers.
  var labelCode: String {
    if let labelFormat { return labelFormat.code }
    if kind == .doughnut { return labels == .shares ? "0.0%" : "General" }
    // A segment of no length has no label either: its third section is empty.
    return kind == .pyramid ? "0;0;" : isStacked ? "General;-General;" : "General"
  }

  /// The text alternative: what was given, or the title and what is in the chart.
  package var description: String {
    if let alternativeText { return alternativeText }
    let names = kind == .doughnut ? categories.values : series.flatMap(\.name.values)
    return ([title].compactMap(\.self) + [names.joined(separator: "、")]).joined(separator: "：")
  }

  /// The share of the whole, from 0 to 1, below which a bar or slice has no room for its label.
  ///
  /// A label is wider than high, but charts are much wider than high too.
  private var leastShare: Double { bars?.isLying == false ? 0.08 : 0.05 }

  /// For each series, which of its values have no label: there is no room for it.
  var unlabelled: [Set<Int>] {
    guard labels != .none, isStacked || kind == .doughnut else { return series.map { _ in [] } }
    let all = series.map { $0.values.values.map { ($0 ?? 0).magnitude } }
    var sums = categories.values.map { _ in 0.0 }
    for values in all { for (place, value) in values.enumerated() { sums[place] += value } }
    let longest = kind == .pyramid ? (all.joined().max() ?? 0) * 2 : sums.max() ?? 0
    return all.map { values in
      let ring = values.reduce(0, +)
      return Set(
        values.indices.filter { place in
          let whole =
            kind == .doughnut
            ? ring : bars?.grouping == .percentStacked ? sums[place] : longest
          return values[place] < whole * leastShare
        })
    }
  }
}
