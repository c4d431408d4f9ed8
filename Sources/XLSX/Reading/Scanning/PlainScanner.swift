/// Reads rows from the bytes of a worksheet, and shared texts, as long as they are written in the
/// plain way that nearly all programs write them; see docs/scanning.md.
///
/// It accepts a part of what XML allows, and everything that it accepts means the same to the
/// parser. At the first byte that it does not know it takes the item back and says so; then the
/// parser reads that item.
struct PlainScanner {
  /// How scanning came to an end.
  enum Stop {
    /// The bytes end within an item.
    case cut
    /// An item, or what stands between items, is written in a way that only the parser knows.
    case strange
    /// There are no more items.
    case endOfItems
  }

  /// How many bytes behind the end may be looked at: they are there, and zero.
  static let padding = 64

  /// Where the bytes end that count.
  var end = 0
  /// The next byte to look at.
  var place = 0
  /// The number of the row, written out with the quotation mark behind it, in its lowest bytes.
  var rowDigits: UInt64 = 0
  /// Which bytes of a word ``rowDigits`` fills.
  var rowMask: UInt64 = 0
  /// How many bytes ``rowDigits`` fills.
  var rowLength = 0

  /// Reads rows until something stops it.
  ///
  /// - Parameters:
  ///   - bytes: A window of the part, with ``padding`` zeros behind it.
  ///   - range: Which bytes of it count; the first row begins there.
  ///   - builder: Takes in the rows.
  /// - Returns: Where the first row begins that was not read, and why.
  /// - Throws: ``WorkbookError`` where a row goes beyond a limit.
  mutating func scan(
    _ bytes: Span<UInt8>, _ range: Range<Int>, into builder: inout RowBuilder
  ) throws(WorkbookError) -> (rest: Int, stop: Stop) {
    place = range.lowerBound
    end = range.upperBound
    while true {
      skipSpace(bytes)
      let start = place
      let word = bytes.word(at: place)
      guard word & 0xFF_FFFF_FFFF != Self.sheetDataEnd else { return (start, .endOfItems) }
      let rowMark = builder.mark
      guard word & 0xFFFF_FFFF == Self.rowStart, try scanRow(bytes, into: &builder) else {
        // What could not be known may only be cut off: the zeros behind the end are not known.
        let isCut = place + Self.padding / 2 >= end
        builder.rollBack(to: rowMark)
        return (start, isCut ? .cut : .strange)
      }
    }
  }

  /// Reads a row.
  ///
  /// - Returns: Whether all of it was plain.
  private mutating func scanRow(
    _ bytes: Span<UInt8>, into builder: inout RowBuilder
  ) throws(WorkbookError) -> Bool {
    place += 4
    var number: Int?
    var isHidden = false
    while bytes[place] == Self.space {
      place += 1
      let word = bytes.word(at: place)
      if word & 0xFF_FFFF == Self.rEquals {
        place += 3
        guard number == nil, let digits = scanNumber(bytes, until: Self.quote) else { return false }
        number = digits
      } else if word == Self.hiddenEquals {
        place += 8
        guard bytes[place + 1] == Self.quote, bytes[place] & 0xFE == Self.zero else {
          return false
        }
        isHidden = bytes[place] != Self.zero
        place += 2
      } else {
        guard skipAttribute(bytes) else { return false }
      }
    }
    if bytes[place] == Self.slash, bytes[place + 1] == Self.greater {
      place += 2
      try builder.beginRow(number: number, isHidden: isHidden)
      builder.endRow()
      return true
    }
    guard bytes[place] == Self.greater else { return false }
    place += 1
    try builder.beginRow(number: number, isHidden: isHidden)
    note(row: builder.rowNumber)
    while true {
      scanPlainCells(bytes, into: &builder)
      let word = bytes.word(at: place)
      if word & 0xFFFF == Self.cellStart {
        place += 2
        guard try scanCell(bytes, into: &builder) else { return false }
      } else if word & 0xFF_FFFF_FFFF == Self.rowEnd, bytes[place + 5] == Self.greater {
        place += 6
        builder.endRow()
        return true
      } else {
        let start = place
        skipSpace(bytes)
        guard place > start else { return false }
      }
    }
  }

  /// Writes out the number of the row, to compare with what cells say.
  private mutating func note(row: Int) {
    var rest = row
    rowDigits = UInt64(Self.quote)
    rowLength = 1
    while rest > 0 {
      rowDigits = rowDigits << 8 | UInt64(rest % 10 + Int(Self.zero))
      rowLength += 1
      rest /= 10
    }
    rowMask = rowLength == 8 ? .max : (1 << UInt64(8 * rowLength)) - 1
  }
}

// MARK: - Attributes

extension PlainScanner {
  /// Passes over white space.
  @inline(__always)
  mutating func skipSpace(_ bytes: Span<UInt8>) {
    while bytes[place] <= Self.space, place < end, Self.isSpace(bytes[place]) { place += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == space || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Reads a whole number of at most nine digits, and passes over the byte behind it.
  ///
  /// - Parameters:
  ///   - bytes: The window.
  ///   - stop: What must stand behind the number.
  /// - Returns: The number; nil where there is none, and nothing is passed over.
  @inline(__always)
  mutating func scanNumber(_ bytes: Span<UInt8>, until stop: UInt8) -> Int? {
    var number = 0
    var index = place
    while true {
      let digit = Int(bytes[index] &- Self.zero)
      guard digit < 10 else { break }
      number = number &* 10 &+ digit
      index += 1
    }
    guard index > place, index - place < 10, bytes[index] == stop else { return nil }
    place = index + 1
    return number
  }

  /// Passes over an attribute that says nothing about values.
  mutating func skipAttribute(_ bytes: Span<UInt8>) -> Bool {
    // Where a namespace is declared or white space ruled, names may mean something else.
    guard bytes.word(at: place) & 0xFF_FFFF != Self.xmlStart else { return false }
    let start = place
    while Self.isNamePart(bytes[place]) { place += 1 }
    guard place > start, bytes[place] == UInt8(ascii: "="), bytes[place + 1] == Self.quote
    else { return false }
    place += 2
    while bytes[place] != Self.quote {
      let byte = bytes[place]
      guard byte >= Self.space, byte < 0x80, byte != Self.less, byte != Self.ampersand
      else { return false }
      place += 1
    }
    place += 1
    return true
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
