internal import XLSX

/// A chart of a document, and the workbook within the document that holds what it draws.
struct ChartData {
  /// The name of the sheet with the values.
  static let sheet = "数据"

  /// How many characters of a category's or a series' name are shown.
  static let maximumNameLength = 24

  /// The chart, bound to the cells of that sheet.
  let chart: Chart

  /// Takes a chart out of whatever sheet it is bound to.
  ///
  /// - Parameter figure: The chart and its caption.
  /// - Throws: `WorkbookError` with `invalidContent` where the chart goes beyond a limit.
  init(_ figure: Document.Figure) throws(WorkbookError) {
    let given = figure.chart
    var chart = Chart(
      given.kind, title: Self.title(given.title),
      categories: given.categories.values.map(Self.name),
      series: given.series.map { one in
        (Self.name(one.name.values.joined(separator: " ")), one.values.values)
      })
    for (index, one) in given.series.enumerated() { chart.series[index].color = one.color }
    chart.categoryTitle = Self.title(given.categoryTitle)
    chart.valueAxis = given.valueAxis
    chart.valueAxis.title = Self.title(given.valueAxis.title)
    chart.legend = given.legend
    chart.labels = given.labels
    chart.labelFormat = given.labelFormat
    chart.gapWidth = given.gapWidth
    chart.palette = given.palette
    chart.font = given.font
    chart.titleFont = given.titleFont
    chart.drawsHiddenCells = given.drawsHiddenCells
    // The caption tells what the chart is about; there is no need to say it twice.
    chart.title = chart.title ?? figure.caption.flatMap(Self.title)
    chart.alternativeText = PlainText.cleaned(given.alternativeText ?? chart.description)
    if figure.caption != nil { chart.title = nil }
    if let fault = chart.fault { throw WorkbookError(.invalidContent, detail: fault) }
    self.chart = chart
  }

  /// A name that leaves a chart room for what it draws.
  private static func name(_ text: String) -> String {
    let name = PlainText.line(text)
    guard name.count > maximumNameLength else { return name }
    return name.prefix(maximumNameLength - 1) + "…"
  }

  private static func title(_ text: String?) -> String? {
    guard let text = text.map(PlainText.cleaned), !text.isEmpty else { return nil }
    return text
  }

  /// The workbook's bytes.
  ///
  /// - Throws: `WorkbookError` where it cannot be written.
  func workbook() throws(WorkbookError) -> [UInt8] {
    let workbook = WorkbookWriter(options: WorkbookOptions(compression: .small, workers: 1))
    let sheet = try workbook.addSheet(Self.sheet)
    let format = chart.kind == .pyramid ? CellStyle.NumberFormat.custom("0;0") : .general
    let style = workbook.style(CellStyle(numberFormat: format))
    try sheet.append([.empty] + chart.series.map { .string($0.name.values.first ?? "") })
    for (row, category) in chart.categories.values.enumerated() {
      let values = chart.series.map { one in
        one.values.values.indices.contains(row)
          ? one.values.values[row].map(CellContent.number) ?? .empty : .empty
      }
      try sheet.append([.string(category)] + values, style: style)
    }
    return try workbook.bytes()
  }
}
