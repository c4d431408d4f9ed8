/// A storage or a stream of a compound file that is to be written.
struct CompoundNode {
  /// What a node holds.
  enum Content {
    /// Other nodes, no two of one name.
    case storage([CompoundNode])
    /// Fewer bytes than ``CompoundFile/cutoff``.
    case stream([UInt8])
    /// So many bytes, not fewer than ``CompoundFile/cutoff``, which lie behind the header already;
    /// only one node of a file has this.
    case written(count: Int)
  }

  /// The name: up to 31 units of UTF-16.
  var name: String
  /// What it holds.
  var content: Content

  /// Makes a node.
  init(_ name: String, _ content: Content) {
    self.name = name
    self.content = content
  }

  /// Whether a node stands before another in a directory: the shorter name first
  /// ([MS-CFB] 2.6.4).
  static func precedes(_ left: CompoundNode, _ right: CompoundNode) -> Bool {
    let (leftCount, rightCount) = (left.name.utf16.count, right.name.utf16.count)
    guard leftCount == rightCount else { return leftCount < rightCount }
    return left.name.uppercased().utf16.lexicographicallyPrecedes(right.name.uppercased().utf16)
  }
}
