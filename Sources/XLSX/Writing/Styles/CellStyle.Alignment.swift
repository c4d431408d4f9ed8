extension CellStyle {
  /// Where text stands in its cell (ISO 29500-1, 18.8.1).
  public struct Alignment: Hashable, Sendable {
    /// Where text stands between left and right (18.18.40 ST_HorizontalAlignment).
    public enum Horizontal: String, Hashable, Sendable {
      /// Text to the left, numbers to the right, truth values in the middle.
      case general
      /// At the left edge.
      case left
      /// In the middle.
      case center
      /// At the right edge.
      case right
      /// Repeated over the width.
      case fill
      /// Along both edges.
      case justify
      /// In the middle of this cell and the empty ones to its right.
      case centerContinuous
      /// Characters spread over the width.
      case distributed
    }

    /// Where text stands between top and bottom (18.18.88 ST_VerticalAlignment).
    public enum Vertical: String, Hashable, Sendable {
      /// At the top edge.
      case top
      /// In the middle.
      case center
      /// At the bottom edge.
      case bottom
      /// Lines spread from top to bottom.
      case justify
      /// Lines spread evenly.
      case distributed
    }

    /// Where text stands between left and right.
    public var horizontal: Horizontal
    /// Where text stands between top and bottom.
    public var vertical: Vertical
    /// Whether long text goes on in a second line.
    public var wrapsText: Bool
    /// How far text is moved in, in steps of three spaces, from 0 to 250.
    public var indent: Int
    /// Whether text too long is shown smaller.
    public var shrinksToFit: Bool
    /// Whether characters stand one below the other.
    public var isStacked: Bool

    /// Makes an alignment; what is not given is as in a new workbook.
    ///
    /// - Parameters:
    ///   - horizontal: Where text stands between left and right.
    ///   - vertical: Where text stands between top and bottom.
    ///   - wrapsText: Whether long text goes on in a second line.
    ///   - indent: How far text is moved in, from 0 to 250.
    ///   - shrinksToFit: Whether text too long is shown smaller.
    ///   - isStacked: Whether characters stand one below the other.
    public init(
      horizontal: Horizontal = .general, vertical: Vertical = .center, wrapsText: Bool = false,
      indent: Int = 0, shrinksToFit: Bool = false, isStacked: Bool = false
    ) {
      self.horizontal = horizontal
      self.vertical = vertical
      self.wrapsText = wrapsText
      self.indent = indent
      self.shrinksToFit = shrinksToFit
      self.isStacked = isStacked
    }
  }
}
