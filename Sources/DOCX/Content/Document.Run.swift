public import XLSX

extension Document {
  /// Characters that look alike, or the mark of a footnote.
  public struct Run: Hashable, Sendable {
    /// The characters.
    public var text: String
    /// Whether strokes are heavy.
    public var isBold: Bool
    /// Whether letters lean.
    public var isItalic: Bool
    /// Whether it stands for what somebody has yet to write.
    public var isPlaceholder = false
    /// The colour; nil for the paragraph's.
    public var color: RGBColor?
    /// What a footnote says whose mark stands behind the characters; nil for none.
    public var footnote: String?

    /// Makes a run.
    ///
    /// - Parameters:
    ///   - text: The characters.
    ///   - isBold: Whether strokes are heavy.
    ///   - isItalic: Whether letters lean.
    ///   - color: The colour.
    public init(
      _ text: String, isBold: Bool = false, isItalic: Bool = false, color: RGBColor? = nil
    ) {
      self.text = text
      self.isBold = isBold
      self.isItalic = isItalic
      self.color = color
    }

    /// Heavy characters.
    ///
    /// - Parameter text: The characters.
    /// - Returns: The run.
    public static func bold(_ text: String) -> Run { Run(text, isBold: true) }

    /// Leaning characters.
    ///
    /// - Parameter text: The characters.
    /// - Returns: The run.
    public static func italic(_ text: String) -> Run { Run(text, isItalic: true) }

    /// Characters of a colour.
    ///
    /// - Parameters:
    ///   - text: The characters.
    ///   - color: The colour.
    /// - Returns: The run.
    public static func colored(_ text: String, _ color: RGBColor) -> Run {
      Run(text, color: color)
    }

    /// Grey characters that stand for what somebody has yet to write: “（此处填写结论）”.
    ///
    /// - Parameter text: The characters.
    /// - Returns: The run.
    public static func placeholder(_ text: String) -> Run {
      var run = Run(text)
      run.isPlaceholder = true
      return run
    }

    /// The mark of a footnote.
    ///
    /// - Parameter text: What the footnote says.
    /// - Returns: The run.
    public static func footnote(_ text: String) -> Run {
      var run = Run("")
      run.footnote = text
      return run
    }
  }
}

extension Document.Run: ExpressibleByStringInterpolation {
  /// Makes a run that looks as its paragraph does.
  ///
  /// - Parameter value: The characters.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
