extension CellStyle {
  /// The lines around a cell (ISO 29500-1, 18.8.4).
  public struct Border: Hashable, Sendable {
    /// How a line is drawn (18.18.3 ST_BorderStyle).
    public enum Stroke: String, Hashable, Sendable {
      /// As thin as can be.
      case hair
      /// Thin.
      case thin
      /// Twice as thick as thin.
      case medium
      /// Thick.
      case thick
      /// Short strokes.
      case dashed
      /// Points.
      case dotted
      /// Two thin lines.
      case double
    }

    /// One line.
    public struct Line: Hashable, Sendable {
      /// How the line is drawn.
      public var stroke: Stroke
      /// The line's colour; nil for the reader's own, which is black nearly everywhere.
      public var color: RGBColor?

      /// Makes a line.
      ///
      /// - Parameters:
      ///   - stroke: How the line is drawn.
      ///   - color: The line's colour.
      public init(_ stroke: Stroke, color: RGBColor? = nil) {
        self.stroke = stroke
        self.color = color
      }
    }

    /// The line at the left; nil for none.
    public var left: Line?
    /// The line at the right; nil for none.
    public var right: Line?
    /// The line above; nil for none.
    public var top: Line?
    /// The line below; nil for none.
    public var bottom: Line?

    /// Makes a border of up to four lines.
    ///
    /// - Parameters:
    ///   - left: The line at the left.
    ///   - right: The line at the right.
    ///   - top: The line above.
    ///   - bottom: The line below.
    public init(left: Line? = nil, right: Line? = nil, top: Line? = nil, bottom: Line? = nil) {
      self.left = left
      self.right = right
      self.top = top
      self.bottom = bottom
    }

    /// No line at all.
    public static let none = Border()

    /// The same line on all four sides.
    ///
    /// - Parameters:
    ///   - stroke: How the lines are drawn.
    ///   - color: The lines' colour.
    /// - Returns: The border.
    public static func all(_ stroke: Stroke, color: RGBColor? = nil) -> Border {
      let line = Line(stroke, color: color)
      return Border(left: line, right: line, top: line, bottom: line)
    }
  }
}
