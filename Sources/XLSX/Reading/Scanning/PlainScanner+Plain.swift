// MARK: - Plain cells

extension PlainScanner {
  /// Reads cells as long as each is written in the very shape that most programs give it.
  ///
  /// ```xml
  /// <c r="B7" s="1" t="s"><v>12</v></c>
  /// <c r="C7"><v>0.125</v></c>
  /// <c r="D7" t="inlineStr"><is><t>text</t></is></c>
  /// <c r="E7" t="str"><v>text</v></c>
  /// ```
  ///
  /// At the first that is not, it leaves off before it: ``scanCell(_:into:)`` knows the other ways
  /// to write the same, and what goes beyond a limit.
  @inline(__always)
  mutating func scanPlainCells(_ bytes: Span<UInt8>, into builder: inout RowBuilder) {
    var next = place
    let (digits, mask, length) = (rowDigits, rowMask, rowLength)
    while true {
      place = next
      let word = bytes.word(at: next)
      guard word & 0xFFFF_FFFF_FFFF == Self.cellAndPlaceStart else { return }
      var column = Int(truncatingIfNeeded: word >> 48 & 0xFF) &- 0x40
      guard column > 0, column <= 26 else { return }
      next &+= 7
      while true {
        let letter = Int(bytes[next]) &- 0x40
        guard letter > 0, letter <= 26 else { break }
        column = column &* 26 &+ letter
        guard column <= CellReference.maximumColumn else { return }
        next &+= 1
      }
      guard bytes.word(at: next) & mask == digits else { return }
      next &+= length
      var style = 0
      if bytes.word(at: next) & 0xFFFF_FFFF == Self.styleStart {
        next &+= 4
        guard let (number, count) = Self.number(bytes.word(at: next), until: Self.quote)
        else { return }
        style = number
        next &+= count &+ 1
      }
      guard addPlain(bytes, &next, column, style, to: &builder) else { return }
    }
  }

  /// Reads a cell from behind its place and style, and passes over it.
  @inline(__always)
  private func addPlain(
    _ bytes: Span<UInt8>, _ next: inout Int, _ column: Int, _ style: Int,
    to builder: inout RowBuilder
  ) -> Bool {
    let word = bytes.word(at: next)
    if word == Self.sharedStart, bytes.word(at: next &+ 8) & 0xFFFF == Self.sharedStartEnd {
      let start = next &+ 10
      guard let (index, count) = Self.number(bytes.word(at: start), until: Self.less),
        bytes.word(at: start &+ count) == Self.valueAndCellEnd
      else { return false }
      next = start &+ count &+ 8
      return builder.addShared(index, column: column, style: style)
    }
    if word & 0xFFFF_FFFF == Self.plainValueStart {
      let start = next &+ 4
      guard let end = Self.endOfNumber(bytes, from: start),
        bytes.word(at: end) == Self.valueAndCellEnd
      else { return false }
      next = end &+ 8
      let text = bytes.extracting(start..<end)
      guard let number = DecimalNumber.read(text) else { return false }
      return builder.addNumber(number, text, column: column, style: style)
    }
    if word == Self.inlinePlainStart, bytes.word(at: next &+ 8) == Self.inlinePlainMiddle,
      bytes.word(at: next &+ 16) & 0xFFFF_FFFF_FFFF == Self.inlinePlainEnd
    {
      let start = next &+ 22
      guard let end = endOfPlainText(bytes, from: start),
        bytes.word(at: end) == Self.inlineTextEnd,
        bytes.word(at: end &+ 8) & 0xFF_FFFF_FFFF == Self.inlineCellEnd
      else { return false }
      next = end &+ 13
      return builder.addText(bytes.extracting(start..<end), column: column, style: style)
    }
    if word == Self.textTypeStart, bytes.word(at: next &+ 8) & 0xFFFF_FFFF == Self.plainValueStart {
      let start = next &+ 12
      guard let end = endOfPlainText(bytes, from: start),
        bytes.word(at: end) == Self.valueAndCellEnd
      else { return false }
      next = end &+ 8
      return builder.addText(bytes.extracting(start..<end), column: column, style: style)
    }
    return false
  }

  /// Where the characters of a number end; nil where there are more than any double needs.
  @inline(__always)
  private static func endOfNumber(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < start &+ padding / 2 {
      let stops = zeros(in: bytes.word(at: index) ^ all(less))
      if stops != 0 { return index &+ stops.trailingZeroBitCount / 8 }
      index &+= 8
    }
    return nil
  }

  /// Reads a whole number of one to seven digits out of a word.
  ///
  /// - Parameters:
  ///   - word: Eight bytes.
  ///   - stop: What must stand behind the number.
  /// - Returns: The number and how many digits it has.
  @inline(__always)
  static func number(_ word: UInt64, until stop: UInt8) -> (number: Int, count: Int)? {
    let stops = zeros(in: word ^ all(stop))
    let bits = UInt64(truncatingIfNeeded: stops.trailingZeroBitCount & ~7)
    guard stops != 0, bits > 0 else { return nil }
    // The digits go to the upper end, zeros before them; then pairs, fours and eights are joined.
    var digits = (word ^ all(zero)) << (64 &- bits)
    guard (digits &+ all(0x76) | digits) & all(0x80) == 0 else { return nil }
    digits = digits &* 10 &+ digits >> 8
    let odd: UInt64 = 0xFF_0000_00FF
    let high = (digits & odd) &* 0x000F_4240_0000_0064
    let low = (digits >> 16 & odd) &* 0x0000_2710_0000_0001
    let number = (high &+ low) >> 32
    return (Int(truncatingIfNeeded: number), Int(truncatingIfNeeded: bits >> 3))
  }
}
