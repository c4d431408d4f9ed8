extension Span<UInt8> {
  /// Eight bytes as one number, the first of them in its lowest bits.
  ///
  /// - Parameter index: The first byte; there are seven more after it, or this traps.
  /// - Returns: The number.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
}
