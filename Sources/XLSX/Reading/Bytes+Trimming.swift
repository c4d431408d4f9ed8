extension [UInt8] {
  /// Narrows a range by the white space of XML and the control characters at its ends.
  ///
  /// - Parameter range: Some of these bytes.
  /// - Returns: The range without them.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, self[start] <= 0x20 { start += 1 }
    while end > start, self[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Removes the white space of XML at both ends of what stands at the end of a buffer.
  ///
  /// - Parameter start: Where the text begins; it goes to the end of the buffer.
  mutating func trimText(from start: Int) {
    let kept = trimmed(start..<count)
    removeSubrange(kept.upperBound...)
    removeSubrange(start..<kept.lowerBound)
  }
}
