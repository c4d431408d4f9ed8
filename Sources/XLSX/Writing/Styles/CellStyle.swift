/// How a cell looks, and whether it may be changed on a protected sheet.
///
/// A style is a value: register it with ``WorkbookWriter/style(_:)`` and give its ``StyleID`` to as
/// many cells as you like.
public struct CellStyle: Hashable, Sendable {
  /// The typeface.
  public var font: Font
  /// The colour behind the text; nil for none.
  public var fill: RGBColor?
  /// The lines around the cell.
  public var border: Border
  /// Where the text stands in the cell.
  public var alignment: Alignment
  /// How a number is shown.
  public var numberFormat: NumberFormat
  /// Whether the cell is locked once its sheet is protected.
  public var isLocked: Bool
  /// Whether the cell's formula is hidden once its sheet is protected.
  public var isHidden: Bool

  /// Makes a style; what is not given is as in a new workbook.
  ///
  /// - Parameters:
  ///   - font: The typeface.
  ///   - fill: The colour behind the text.
  ///   - border: The lines around the cell.
  ///   - alignment: Where the text stands.
  ///   - numberFormat: How a number is shown.
  ///   - isLocked: Whether the cell is locked once its sheet is protected.
  ///   - isHidden: Whether the cell's formula is hidden once its sheet is protected.
  public init(
    font: Font = Font(), fill: RGBColor? = nil, border: Border = .none,
    alignment: Alignment = Alignment(), numberFormat: NumberFormat = .general,
    isLocked: Bool = true, isHidden: Bool = false
  ) {
    self.font = font
    self.fill = fill
    self.border = border
    self.alignment = alignment
    self.numberFormat = numberFormat
    self.isLocked = isLocked
    self.isHidden = isHidden
  }
}
