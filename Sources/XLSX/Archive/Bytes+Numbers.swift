extension [UInt8] {
  /// A number of some bytes, the lowest first; zero where the bytes end before.
  ///
  /// - Parameters:
  ///   - start: The first byte.
  ///   - count: How many bytes the number has, at most seven.
  /// - Returns: The number.
  func number(at start: Int, bytes count: Int) -> Int {
    guard start >= 0, start + count <= self.count else { return 0 }
    return self[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
