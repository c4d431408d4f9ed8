// MARK: - Text

extension PlainScanner {
  /// Reads text up to the next tag, and hands it on.
  ///
  /// - Returns: Whether all of it was plain.
  @inline(__always)
  mutating func scanText(
    _ bytes: Span<UInt8>, into taker: inout some TextTaker
  ) throws(WorkbookError) -> Bool {
    while true {
      let start = place
      guard skipText(bytes) else { return false }
      try taker.append(bytes.extracting(start..<place))
      if bytes[place] == Self.less { return true }
      guard let character = scanReference(bytes) else { return false }
      try taker.append(Array(String(character).utf8).span)
    }
  }

  /// Passes over `<t>` or `<t xml:space="preserve">`.
  ///
  /// - Returns: Whether it is there, and whether it says that white space at the ends belongs to
  ///   the text; nil where it says nothing.
  @inline(__always)
  mutating func scanTextStart(_ bytes: Span<UInt8>) -> (isText: Bool, keepsSpace: Bool?) {
    guard bytes.word(at: place) & 0xFFFF == Self.textStart else { return (false, nil) }
    place += 2
    let saysSpace = bytes[place] == Self.space
    if saysSpace {
      guard bytes.word(at: place + 1) == Self.xmlSpace,
        bytes.word(at: place + 9) == Self.equalsPreserve,
        bytes.word(at: place + 17) & 0xFFFF_FFFF == Self.preserveEnd
      else { return (false, nil) }
      place += 20
    }
    guard bytes[place] == Self.greater else { return (false, nil) }
    place += 1
    return (true, saysSpace ? true : nil)
  }

  /// Goes to the next tag or reference.
  ///
  /// - Returns: Whether there is one, and nothing odd before it.
  @inline(__always)
  mutating func skipText(_ bytes: Span<UInt8>) -> Bool {
    let start = place
    guard let stop = endOfText(bytes, from: start) else { return false }
    place = stop
    return stop < end && isText(bytes, start..<stop)
  }

  /// Where the next tag or reference begins, or the bytes end; nil where something odd is before.
  @inline(__always)
  private func endOfText(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < end {
      let word = bytes.word(at: index)
      let tags = Self.zeros(in: (word | Self.all(0x02)) ^ Self.all(0x3E))
      let references = Self.zeros(in: word ^ Self.all(Self.ampersand))
      let controls = Self.zeros(in: word & Self.all(0xE0))
      let stops = tags | references | controls
      guard stops != 0 else {
        index += 8
        continue
      }
      index += stops.trailingZeroBitCount / 8
      guard index < end else { return end }
      switch bytes[index] {
      case Self.less, Self.ampersand: return index
      case 0x09, 0x0A: index += 1
      case Self.greater:
        // `]]>` is no text.
        guard index < start + 2 || bytes[index - 1] != UInt8(ascii: "]") else { return nil }
        index += 1
      default: return nil
      }
    }
    return end
  }

  @inline(__always)
  static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The highest bit of each byte that is zero; above the lowest such byte it may be wrong.
  @inline(__always)
  static func zeros(in word: UInt64) -> UInt64 {
    (word &- all(0x01)) & ~word & all(0x80)
  }

  /// Where a text ends that has nothing to be read in another way, white space at its ends
  /// included; nil where it has.
  @inline(__always)
  func endOfPlainText(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    guard bytes[start] > Self.space else { return nil }
    var index = start
    var high: UInt64 = 0
    while index < end {
      let word = bytes.word(at: index)
      // `<` and `>`, `&`, control characters, and `_`, with which escapes begin.
      let stops =
        Self.zeros(in: (word | Self.all(0x02)) ^ Self.all(0x3E))
        | Self.zeros(in: word ^ Self.all(Self.ampersand)) | Self.zeros(in: word & Self.all(0xE0))
        | Self.zeros(in: word ^ Self.all(UInt8(ascii: "_")))
      guard stops != 0 else {
        high |= word
        index &+= 8
        continue
      }
      let bits = UInt64(truncatingIfNeeded: stops.trailingZeroBitCount & ~7)
      high |= word & ~(.max << bits)
      index &+= Int(truncatingIfNeeded: bits >> 3)
      guard index > start, index < end, bytes[index] == Self.less, bytes[index - 1] > Self.space
      else { return nil }
      return high & Self.all(0x80) == 0 || isText(bytes, start..<index) ? index : nil
    }
    return nil
  }

  /// Whether bytes are UTF-8 and every character one that XML allows (XML 1.0, 2.2 Char).
  ///
  /// - Parameters:
  ///   - bytes: Bytes without control characters.
  ///   - range: Which of them to look at.
  /// - Returns: Whether they are.
  private func isText(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let word = bytes.word(at: index)
      if word & Self.all(0x80) == 0 {
        index += 8
        continue
      }
      let first = bytes[index]
      index += 1
      guard first >= 0x80 else { continue }
      let rest: Int
      var second: ClosedRange<UInt8> = 0x80...0xBF
      switch first {
      case 0xC2...0xDF: rest = 1
      case 0xE0: (rest, second) = (2, 0xA0...0xBF)
      case 0xED: (rest, second) = (2, 0x80...0x9F)
      case 0xE1...0xEF: rest = 2
      case 0xF0: (rest, second) = (3, 0x90...0xBF)
      case 0xF1...0xF3: rest = 3
      case 0xF4: (rest, second) = (3, 0x80...0x8F)
      default: return false
      }
      guard index + rest <= range.upperBound, second.contains(bytes[index]) else { return false }
      if first == 0xEF, bytes[index] == 0xBF, bytes[index + 1] >= 0xBE { return false }
      for next in 1..<rest where bytes[index + next] & 0xC0 != 0x80 { return false }
      index += rest
    }
    return true
  }

  /// Reads a character reference or one of the five entities.
  mutating func scanReference(_ bytes: Span<UInt8>) -> Character? {
    var index = place + 1
    while index < place + 10, bytes[index] != UInt8(ascii: ";") { index += 1 }
    guard bytes[index] == UInt8(ascii: ";"), index > place + 1 else { return nil }
    let name = String(copying: bytes.extracting(place + 1..<index))
    place = index + 1
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: return Self.character(name)
    }
  }

  /// The character of `#65` or `#x41`; nil where XML allows no such character.
  private static func character(_ name: String) -> Character? {
    let digits = name.utf8.dropFirst()
    guard name.utf8.first == UInt8(ascii: "#"), let sign = digits.first else { return nil }
    let isHexadecimal = sign == UInt8(ascii: "x")
    let number = isHexadecimal ? digits.dropFirst() : digits
    guard let first = number.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-"),
      let value = UInt32(String(number) ?? "", radix: isHexadecimal ? 16 : 10),
      value >= 0x20 || value == 0x09 || value == 0x0A || value == 0x0D,
      value != 0xFFFE, value != 0xFFFF
    else { return nil }
    return Unicode.Scalar(value).map { Character($0) }
  }
}
