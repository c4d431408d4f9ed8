/// A block of a part that waits to be deflated.
struct DeflateJob {
  /// The block, with room behind it.
  var room: [UInt8]
  /// How many bytes the block has.
  var count: Int
  /// What the block is one of.
  var stream: BlockStream
  /// Which one, from 0.
  var index: Int
}
