extension MarkupWriter {
  /// How many bytes are gathered before they are deflated: about the second-level cache's half.
  private static let pieceSize = 131_072

  /// Whether enough bytes are there to deflate them.
  var isWorthDraining: Bool { bytes.count >= Self.pieceSize }

  /// Hands the bytes on once there are enough of them.
  ///
  /// - Parameter deflater: Where they go.
  /// - Throws: ``WorkbookError`` where zlib fails.
  mutating func drain(into deflater: Deflater) throws(WorkbookError) {
    guard isWorthDraining else { return }
    try deflater.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
