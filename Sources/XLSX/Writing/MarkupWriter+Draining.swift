extension MarkupWriter {
  /// How many bytes are gathered before they are deflated: about the second-level cache's half.
  private static let pieceSize = 131_072

  /// Hands the bytes on once there are enough of them.
  ///
  /// - Parameter deflater: Where they go.
  /// - Throws: ``WorkbookError`` where zlib fails.
  mutating func drain(into deflater: Deflater) throws(WorkbookError) {
    guard bytes.count >= Self.pieceSize else { return }
    try deflater.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
