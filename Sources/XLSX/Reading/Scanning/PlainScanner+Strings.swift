// MARK: - Shared texts

extension PlainScanner {
  /// Reads shared texts until something stops it.
  ///
  /// - Parameters:
  ///   - bytes: A window of the part, with ``padding`` zeros behind it.
  ///   - range: Which bytes of it count; the first text begins there.
  ///   - handler: Takes in the texts.
  /// - Returns: Where the first text begins that was not read, and why.
  /// - Throws: ``WorkbookError`` where a text goes beyond a limit.
  mutating func scan(
    _ bytes: Span<UInt8>, _ range: Range<Int>, into handler: inout SharedStringsHandler
  ) throws(WorkbookError) -> (rest: Int, stop: Stop) {
    place = range.lowerBound
    end = range.upperBound
    while true {
      skipSpace(bytes)
      let start = place
      let word = bytes.word(at: place)
      if word & 0xFF_FFFF_FFFF_FFFF == Self.itemAndTextStart,
        let textEnd = endOfPlainText(bytes, from: start + 7),
        bytes.word(at: textEnd) == Self.textAndItemEnd, bytes[textEnd + 8] == Self.greater
      {
        try handler.take(plain: bytes.extracting(start + 7..<textEnd))
        place = textEnd + 9
        continue
      }
      guard word & 0xFF_FFFF_FFFF != Self.tableEnd else { return (start, .endOfItems) }
      guard word & 0xFFFF_FFFF == Self.itemStart, try scanItem(bytes, into: &handler) else {
        // What could not be known may only be cut off: the zeros behind the end are not known.
        return (start, place + Self.padding / 2 >= end ? .cut : .strange)
      }
    }
  }

  /// Reads `<si><t>…</t></si>`.
  private mutating func scanItem(
    _ bytes: Span<UInt8>, into handler: inout SharedStringsHandler
  ) throws(WorkbookError) -> Bool {
    place += 4
    let (isText, keepsSpace) = scanTextStart(bytes)
    guard isText else { return false }
    handler.beginItem(keepsSpace: keepsSpace)
    guard try scanText(bytes, into: &handler), bytes.word(at: place) == Self.textAndItemEnd,
      bytes[place + 8] == Self.greater
    else { return false }
    place += 9
    try handler.endItem()
    return true
  }
}
