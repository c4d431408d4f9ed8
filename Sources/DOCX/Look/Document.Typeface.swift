extension Document {
  /// How characters are shaped and how large they are.
  public struct Typeface: Hashable, Sendable {
    /// The typeface of Chinese characters, such as `仿宋_GB2312`.
    public var name: String
    /// The one that stands in for it where it is not installed; nil for the office program's
    /// choice.
    public var substitute: String?
    /// The typeface of Latin letters and digits.
    public var latin: String
    /// The size in points.
    public var size: Double
    /// Whether strokes are heavy.
    public var isBold: Bool

    /// Makes a typeface.
    ///
    /// - Parameters:
    ///   - name: The typeface of Chinese characters.
    ///   - substitute: The one that stands in for it.
    ///   - size: The size in points.
    ///   - isBold: Whether strokes are heavy.
    ///   - latin: The typeface of Latin letters and digits.
    public init(
      _ name: String, or substitute: String? = nil, size: Double, isBold: Bool = false,
      latin: String = "Times New Roman"
    ) {
      self.name = name
      self.substitute = substitute
      self.size = size
      self.isBold = isBold
      self.latin = latin
    }

    /// The size in points, within Word's limits.
    var points: Double { size.bounded(by: 1...1638) }
    /// The same in halves of a point (ISO 29500-1, 17.3.2.38 sz).
    var halfPoints: Int { Int((points * 2).rounded()) }
  }
}
