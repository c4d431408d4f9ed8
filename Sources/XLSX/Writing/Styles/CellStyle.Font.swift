extension CellStyle {
  /// A typeface (ISO 29500-1, 18.8.22).
  public struct Font: Hashable, Sendable {
    /// The typeface's name, such as `宋体`.
    public var name: String
    /// The size in points, from 1 to 409.
    public var size: Double
    /// Whether strokes are heavy.
    public var isBold: Bool
    /// Whether letters lean.
    public var isItalic: Bool
    /// Whether a line runs under the text.
    public var isUnderlined: Bool
    /// Whether a line runs through the text.
    public var isStruckThrough: Bool
    /// The colour of the text; nil for the reader's own, which is black nearly everywhere.
    public var color: RGBColor?

    /// Makes a typeface; what is not given is as in a new Chinese workbook.
    ///
    /// - Parameters:
    ///   - name: The typeface's name.
    ///   - size: The size in points, from 1 to 409.
    ///   - isBold: Whether strokes are heavy.
    ///   - isItalic: Whether letters lean.
    ///   - isUnderlined: Whether a line runs under the text.
    ///   - isStruckThrough: Whether a line runs through the text.
    ///   - color: The colour of the text.
    public init(
      name: String = "宋体", size: Double = 11, isBold: Bool = false, isItalic: Bool = false,
      isUnderlined: Bool = false, isStruckThrough: Bool = false, color: RGBColor? = nil
    ) {
      self.name = name
      self.size = size
      self.isBold = isBold
      self.isItalic = isItalic
      self.isUnderlined = isUnderlined
      self.isStruckThrough = isStruckThrough
      self.color = color
    }
  }
}
