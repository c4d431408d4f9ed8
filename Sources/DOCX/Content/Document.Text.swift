extension Document {
  /// Text that may look different from run to run.
  ///
  /// A line break stays one, and so does a tab. Control characters, marks that turn the direction
  /// of writing, and what XML forbids are left out when it is written.
  public struct Text: Hashable, Sendable {
    /// Its runs, one after the other.
    public var runs: [Run]

    /// Makes text of runs.
    ///
    /// - Parameter runs: The runs.
    public init(_ runs: [Run]) {
      self.runs = runs
    }

    /// Makes text that looks the same throughout.
    ///
    /// - Parameter text: The characters.
    public init(_ text: String) {
      runs = [Run(text)]
    }

    /// The characters alone, without footnotes.
    public var string: String { runs.map(\.text).joined() }

    /// Joins texts.
    public static func + (left: Text, right: Text) -> Text {
      Text(left.runs + right.runs)
    }
  }
}

extension Document.Text: ExpressibleByStringInterpolation {
  /// Makes text that looks the same throughout.
  ///
  /// - Parameter value: The characters.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Document.Text: ExpressibleByArrayLiteral {
  /// Makes text of runs.
  ///
  /// - Parameter elements: The runs.
  public init(arrayLiteral elements: Document.Run...) {
    self.init(elements)
  }
}
