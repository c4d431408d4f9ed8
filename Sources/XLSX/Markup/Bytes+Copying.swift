extension [UInt8] {
  /// Appends the bytes of a span in one go.
  ///
  /// - Parameter bytes: The bytes to append.
  @inline(__always)
  mutating func append(copying bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension String {
  /// Makes a string of bytes in UTF-8; what is no UTF-8 becomes U+FFFD.
  ///
  /// - Parameter bytes: The bytes.
  init(copying bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
