extension Chart {
  /// The axis that shows how large values are.
  public struct Axis: Hashable, Sendable {
    /// Its title; nil for none.
    public var title: String?
    /// How it shows numbers; nil for what suits the kind of chart.
    public var format: CellStyle.NumberFormat?
    /// From where to where it goes; nil for as far as the values do.
    public var bounds: ClosedRange<Double>?
    /// Whether lines run across the chart at its numbers.
    public var showsGrid: Bool
    /// Whether it is left out, which suits bars with labels.
    public var isHidden: Bool

    /// Makes an axis; what is not given suits the kind of chart.
    ///
    /// - Parameters:
    ///   - title: Its title.
    ///   - format: How it shows numbers.
    ///   - bounds: From where to where it goes.
    ///   - showsGrid: Whether lines run across the chart at its numbers.
    ///   - isHidden: Whether it is left out.
    public init(
      title: String? = nil, format: CellStyle.NumberFormat? = nil,
      bounds: ClosedRange<Double>? = nil, showsGrid: Bool = true, isHidden: Bool = false
    ) {
      self.title = title
      self.format = format
      self.bounds = bounds
      self.showsGrid = showsGrid
      self.isHidden = isHidden
    }
  }
}
