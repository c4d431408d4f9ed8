/// The space left at the edges of a page, in inches (ISO 29500-1, 18.3.1.62).
public struct PageMargins: Hashable, Sendable {
  /// At the left.
  public var left: Double
  /// At the right.
  public var right: Double
  /// At the top.
  public var top: Double
  /// At the bottom.
  public var bottom: Double
  /// From the paper's upper edge to the header.
  public var header: Double
  /// From the paper's lower edge to the footer.
  public var footer: Double

  /// Makes margins in inches; what is not given is as in a new workbook.
  ///
  /// - Parameters:
  ///   - left: At the left.
  ///   - right: At the right.
  ///   - top: At the top.
  ///   - bottom: At the bottom.
  ///   - header: From the paper's upper edge to the header.
  ///   - footer: From the paper's lower edge to the footer.
  public init(
    left: Double = 0.7, right: Double = 0.7, top: Double = 0.75, bottom: Double = 0.75,
    header: Double = 0.3, footer: Double = 0.3
  ) {
    self.left = left
    self.right = right
    self.top = top
    self.bottom = bottom
    self.header = header
    self.footer = footer
  }
}
