extension Document {
  /// The margins of a page, in millimetres.
  public struct Margins: Hashable, Sendable {
    /// Above.
    public var top: Double
    /// Below, the page's number included.
    public var bottom: Double
    /// At the left.
    public var left: Double
    /// At the right.
    public var right: Double

    /// Makes margins.
    ///
    /// - Parameters:
    ///   - top: Above.
    ///   - bottom: Below.
    ///   - left: At the left.
    ///   - right: At the right.
    public init(top: Double, bottom: Double, left: Double, right: Double) {
      self.top = top
      self.bottom = bottom
      self.left = left
      self.right = right
    }
  }
}
