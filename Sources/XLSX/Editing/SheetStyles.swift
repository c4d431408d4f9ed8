/// Gives the cells of a sheet that is added to a workbook their looks.
public struct SheetStyles {
  private let part: StylesPart

  init(_ part: StylesPart) {
    self.part = part
  }

  /// Registers a style; the same style gives the same id.
  ///
  /// - Parameter style: How cells shall look. What goes beyond Excel's limits is brought within.
  /// - Returns: What cells of added sheets name the style by.
  public func style(_ style: CellStyle) -> StyleID {
    StyleID(index: part.index(of: style))
  }
}
