public import XLSX

extension Document {
  /// A chart that office programs draw themselves, as wide as the line.
  ///
  /// Its values go into a workbook within the document, from which Word and WPS let people change
  /// them. The cells that the chart names need not be anywhere. Of names of more than 24 characters
  /// the beginning is shown.
  public struct Figure: Hashable, Sendable {
    /// The chart.
    public var chart: Chart
    /// What stands below it, behind its number (“图1 ”); nil for neither.
    ///
    /// Under a caption the chart's own title is left out.
    public var caption: String?
    /// The height in millimetres.
    public var height: Double

    /// Makes a figure.
    ///
    /// - Parameters:
    ///   - chart: The chart.
    ///   - caption: What stands below it, without its number.
    ///   - height: The height in millimetres; it is brought within what a page has room for.
    public init(_ chart: Chart, caption: String? = nil, height: Double = 80) {
      self.chart = chart
      self.caption = caption
      self.height = height
    }
  }
}
