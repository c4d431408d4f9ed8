extension MarkupWriter {
  /// How many bytes a block has at least that is deflated for itself: a few hundred windows of
  /// deflate cost 0.3 % in size, and some blocks at a time little memory.
  static let blockSize = 1 << 18

  /// Hands a block on once there is enough for one.
  ///
  /// - Parameters:
  ///   - deflater: What deflates it.
  ///   - stream: What it is a block of; made with the first one.
  /// - Throws: ``WorkbookError`` where zlib fails.
  @inline(__always)
  mutating func drain(
    into deflater: BlockDeflater, _ stream: inout BlockStream?
  ) throws(WorkbookError) {
    if count >= Self.blockSize { try flush(into: deflater, &stream) }
  }

  /// Hands on what there is.
  mutating func flush(
    into deflater: BlockDeflater, _ stream: inout BlockStream?
  ) throws(WorkbookError) {
    let open = stream ?? BlockStream()
    stream = open
    let (room, count) = (room, count)
    // The block has its bytes alone: two owners would mean a copy.
    self = MarkupWriter()
    self = MarkupWriter(room: try deflater.add(room, count: count, to: open))
  }
}

extension BlockDeflater {
  /// Deflates a part at once.
  func deflated(
    _ markup: MarkupWriter, ending: Deflater.Ending = .final
  ) throws(WorkbookError) -> DeflatedData {
    try deflated(markup.room, count: markup.count, ending: ending)
  }
}
