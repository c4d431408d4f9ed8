extension [UInt8] {
  /// A number of some bytes, the lowest first; zero where the bytes end before.
  ///
  /// - Parameters:
  ///   - start: The first byte.
  ///   - count: How many, at most eight; of eight, the highest bit is left out.
  /// - Returns: The number.
  func number(at start: Int, bytes count: Int) -> Int {
    guard start >= 0, start + count <= self.count else { return 0 }
    let bits = self[start..<start + count].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(truncatingIfNeeded: bits & UInt64(Int64.max))
  }

  /// Appends a number, the lowest byte first.
  ///
  /// - Parameters:
  ///   - number: The number; what does not fit into the bytes is cut off.
  ///   - count: How many bytes it takes.
  mutating func append(number: Int, bytes count: Int) {
    for index in 0..<count { append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
  }

  /// Appends zeros until the count is a multiple.
  ///
  /// - Parameter unit: Of what the count shall be a multiple.
  mutating func pad(to unit: Int) {
    let rest = count % unit
    if rest > 0 { append(contentsOf: repeatElement(0, count: unit - rest)) }
  }
}
