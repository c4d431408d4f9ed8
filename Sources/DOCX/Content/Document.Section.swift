extension Document {
  /// Pages that lie alike, with what stands on them; it begins on a page of its own.
  public struct Section: Hashable, Sendable {
    /// How its pages lie.
    public var orientation: Orientation
    /// What stands on them, from top to bottom.
    public var blocks: [Block]

    /// Makes a section.
    ///
    /// - Parameters:
    ///   - orientation: How its pages lie.
    ///   - blocks: What stands on them.
    public init(orientation: Orientation = .portrait, blocks: [Block] = []) {
      self.orientation = orientation
      self.blocks = blocks
    }
  }
}
