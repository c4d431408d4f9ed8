extension Span<UInt8> {
  /// Eight bytes as one number, the first of them in its lowest bits.
  ///
  /// - Parameter index: The first byte; there are seven more after it, or this traps.
  /// - Returns: The number.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The last bytes, fewer than eight, as one number, with zeros above them.
  ///
  /// - Parameter index: The first of them; it may be the end.
  /// - Returns: The number, the first byte in its lowest bits.
  @inline(__always)
  func lastWord(from index: Int) -> UInt64 {
    let length = count - index
    guard length > 0 else { return 0 }
    if count >= 8 { return word(at: count - 8) >> UInt64((8 - length) * 8) }
    var word: UInt64 = 0
    for place in (index..<count).reversed() { word = word << 8 | UInt64(self[place]) }
    return word
  }
}
