extension [UInt8] {
  /// Stores eight bytes, the first of them from the lowest bits of a number.
  ///
  /// - Parameters:
  ///   - word: The number.
  ///   - index: Where the first byte goes; there are seven more after it, or this traps.
  @inline(__always)
  mutating func store(_ word: UInt64, at index: Int) {
    var span = mutableSpan
    var bytes = unsafe span.mutableBytes
    bytes.storeBytes(of: word.littleEndian, toByteOffset: index, as: UInt64.self)
  }
}
