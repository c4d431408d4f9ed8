/// What a conditional format changes about a cell: what is nil stays as it is (18.8.14 dxf).
public struct DifferentialStyle: Hashable, Sendable {
  /// The colour of the text.
  public var fontColor: RGBColor?
  /// Whether strokes are heavy.
  public var isBold: Bool?
  /// Whether letters lean.
  public var isItalic: Bool?
  /// Whether a line runs through the text.
  public var isStruckThrough: Bool?
  /// The colour behind the text.
  public var fill: RGBColor?
  /// The lines around the cell, which must be thin.
  public var border: CellStyle.Border?

  /// Makes a change of style.
  ///
  /// - Parameters:
  ///   - fontColor: The colour of the text.
  ///   - isBold: Whether strokes are heavy.
  ///   - isItalic: Whether letters lean.
  ///   - isStruckThrough: Whether a line runs through the text.
  ///   - fill: The colour behind the text.
  ///   - border: The lines around the cell.
  public init(
    fontColor: RGBColor? = nil, isBold: Bool? = nil, isItalic: Bool? = nil,
    isStruckThrough: Bool? = nil, fill: RGBColor? = nil, border: CellStyle.Border? = nil
  ) {
    self.fontColor = fontColor
    self.isBold = isBold
    self.isItalic = isItalic
    self.isStruckThrough = isStruckThrough
    self.fill = fill
    self.border = border
  }
}
