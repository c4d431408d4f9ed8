/// A chart that draws what stands in some cells (DrawingML; ISO 29500-1, 21.2).
///
/// A chart is bound to its cells: when somebody changes them, the chart follows. It also carries
/// what the cells hold, which is what programs show that calculate nothing, so the values are given
/// with the cells they stand in.
///
/// ```swift
/// let regions = ["银川", "石嘴山", "吴忠"]
/// var chart = Chart(
///   .bars(.stacked), title: "各地区职称结构",
///   categories: .down(regions, from: CellReference(row: 2, column: 1), of: "总量"),
///   series: [
///     Chart.Series(
///       name: .one("高级", at: CellReference(row: 1, column: 2), of: "总量"),
///       values: .down([86, 31, 24], from: CellReference(row: 2, column: 2), of: "总量")),
///     Chart.Series(
///       name: .one("中级", at: CellReference(row: 1, column: 3), of: "总量"),
///       values: .down([120, 64, 58], from: CellReference(row: 2, column: 3), of: "总量")),
///   ])
/// chart.labels = .values
/// try sheet.addChart(chart, at: CellRange(rows: 2...18, columns: 5...12))
/// ```
public struct Chart: Hashable, Sendable {
  /// The longest title of a chart or an axis, in UTF-16 units (Excel's limit).
  public static let maximumTitleLength = 255
  /// The most series of a chart (Excel's limit).
  public static let maximumSeries = 255
  /// The most values of a series (the limit of Excel 2007; later ones have none).
  public static let maximumValues = 32_000

  /// What the chart draws.
  public var kind: Kind
  /// The title over the chart; nil for none.
  ///
  /// A line break begins a new line.
  public var title: String?
  /// What the values are about, such as regions: text cells in a row or a column.
  public var categories: Cells<String>
  /// The values, a series for each colour; each has as many as there are categories.
  public var series: [Series]

  /// The title of the axis with the categories; nil for none.
  public var categoryTitle: String?
  /// The axis with the values.
  public var valueAxis = Axis()
  /// Where the legend stands.
  public var legend = Legend.automatic
  /// What is written at bars, slices and points.
  public var labels = Labels.none
  /// How labels show their numbers; nil for what suits the kind.
  public var labelFormat: CellStyle.NumberFormat?
  /// The space between two bars in percent of a bar's width, from 0 to 500; nil for what suits the
  /// kind.
  public var gapWidth: Int?
  /// The colours of series, of a doughnut's slices; nil for what suits the kind.
  ///
  /// When they run out, lighter ones follow.
  public var palette: [RGBColor]?
  /// The typeface of all but the title, for Chinese and other text alike.
  public var font = CellStyle.Font(size: 10)
  /// The typeface of the title.
  public var titleFont = CellStyle.Font(size: 14, isBold: true)
  /// Whether cells are drawn too that are in hidden rows or columns, or filtered out.
  public var drawsHiddenCells = false
  /// What somebody is told who does not see the chart; nil for its title and what is in it.
  public var alternativeText: String?

  /// Makes a chart; what is not asked for here are properties.
  ///
  /// - Parameters:
  ///   - kind: What it draws.
  ///   - title: The title over it; nil for none.
  ///   - categories: What the values are about.
  ///   - series: The values.
  public init(
    _ kind: Kind, title: String? = nil, categories: Cells<String>, series: [Series]
  ) {
    self.kind = kind
    self.title = title
    self.categories = categories
    self.series = series
  }
}
