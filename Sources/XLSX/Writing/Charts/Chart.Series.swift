extension Chart {
  /// Values that belong together and look alike.
  public struct Series: Hashable, Sendable {
    /// The cell with its name.
    public var name: Cells<String>
    /// The cells with its values; nil stands for an empty one.
    public var values: Cells<Double?>
    /// Its colour; nil for the next of the chart's palette.
    ///
    /// Slices of a doughnut have the palette's, whatever is said here.
    public var color: RGBColor?

    /// Makes a series.
    ///
    /// - Parameters:
    ///   - name: The cell with its name.
    ///   - values: The cells with its values.
    ///   - color: Its colour; nil for the next of the chart's palette.
    public init(name: Cells<String>, values: Cells<Double?>, color: RGBColor? = nil) {
      self.name = name
      self.values = values
      self.color = color
    }
  }
}
