// MARK: - Cells

extension PlainScanner {
  /// Reads a cell, from behind its name.
  ///
  /// - Returns: Whether all of it was plain.
  @inline(__always)
  mutating func scanCell(
    _ bytes: Span<UInt8>, into builder: inout RowBuilder
  ) throws(WorkbookError) -> Bool {
    var column: Int?
    var style = 0
    var hasStyle = false
    var type: CellType?
    while bytes[place] == Self.space {
      place += 1
      let word = bytes.word(at: place)
      if word & 0xFF_FFFF == Self.rEquals {
        place += 3
        guard column == nil, let letters = scanColumn(bytes) else { return false }
        column = letters
      } else if word & 0xFF_FFFF == Self.sEquals {
        place += 3
        guard !hasStyle, let number = scanNumber(bytes, until: Self.quote) else { return false }
        style = number
        hasStyle = true
      } else if word & 0xFF_FFFF == Self.tEquals {
        guard type == nil, let found = scanType(bytes, word) else { return false }
        type = found
      } else {
        // A number of value metadata may lead to a picture: the parser notes it.
        guard word & 0xFFFF_FFFF != Self.vmEquals, skipAttribute(bytes) else { return false }
      }
    }
    try builder.beginCell(column: column, type: type ?? .number, style: style)
    if bytes[place] == Self.slash, bytes[place + 1] == Self.greater {
      place += 2
      builder.endCell()
      return true
    }
    guard bytes[place] == Self.greater else { return false }
    place += 1
    return try scanContent(bytes, type ?? .number, into: &builder)
  }

  /// Reads the letters of a reference, whose digits must be those of the row.
  @inline(__always)
  private mutating func scanColumn(_ bytes: Span<UInt8>) -> Int? {
    var column = 0
    let start = place
    while true {
      let letter = Int(bytes[place] &- UInt8(ascii: "A"))
      guard letter < 26 else { break }
      column = column &* 26 &+ letter &+ 1
      place += 1
    }
    guard place > start, place - start <= 3, bytes.word(at: place) & rowMask == rowDigits
    else { return nil }
    place += rowLength
    return column
  }

  /// Reads the type of a cell.
  ///
  /// - Parameters:
  ///   - bytes: The window.
  ///   - word: `t="` and what follows it.
  /// - Returns: The type; nil for one that is not known.
  @inline(__always)
  private mutating func scanType(_ bytes: Span<UInt8>, _ word: UInt64) -> CellType? {
    if UInt8(truncatingIfNeeded: word >> 32) == Self.quote {
      place += 5
      switch UInt8(truncatingIfNeeded: word >> 24) {
      case UInt8(ascii: "s"): return .shared
      case UInt8(ascii: "n"): return .number
      case UInt8(ascii: "b"): return .boolean
      case UInt8(ascii: "e"): return .error
      default: return nil
      }
    }
    if word >> 24 & 0xFFFF_FFFF == Self.stringType {
      place += 7
      return .text
    }
    guard word >> 24 == Self.inlineType,
      bytes.word(at: place + 8) & 0xFF_FFFF_FFFF == Self.inlineTypeEnd
    else { return nil }
    place += 13
    return .inline
  }

  /// Reads what stands within a cell, and its end tag.
  @inline(__always)
  private mutating func scanContent(
    _ bytes: Span<UInt8>, _ type: CellType, into builder: inout RowBuilder
  ) throws(WorkbookError) -> Bool {
    var hasValue = false
    while true {
      let word = bytes.word(at: place)
      if word & 0xFF_FFFF == Self.valueStart, !hasValue {
        place += 3
        hasValue = true
        if type == .shared, let index = scanNumber(bytes, until: Self.less) {
          builder.setShared(index)
          place -= 1
        } else {
          builder.beginValue()
          guard try scanText(bytes, into: &builder) else { return false }
          builder.endValue()
        }
        if bytes.word(at: place) == Self.valueAndCellEnd {
          place += 8
          builder.endCell()
          return true
        }
        guard bytes.word(at: place) & 0xFFFF_FFFF == Self.valueEnd else { return false }
        place += 4
      } else if word & 0xFFFF_FFFF == Self.cellEnd {
        place += 4
        builder.endCell()
        return true
      } else if word & 0xFFFF == Self.formulaStart {
        place += 2
        guard skipFormula(bytes) else { return false }
        builder.noteFormula()
      } else if word & 0xFFFF_FFFF == Self.inlineStart, type == .inline, !hasValue {
        place += 4
        hasValue = true
        builder.beginInline()
        guard try scanInline(bytes, into: &builder) else { return false }
        builder.endInline()
      } else {
        let start = place
        skipSpace(bytes)
        guard place > start else { return false }
      }
    }
  }

  /// Reads `<t>…</t></is>`.
  private mutating func scanInline(
    _ bytes: Span<UInt8>, into builder: inout RowBuilder
  ) throws(WorkbookError) -> Bool {
    let (isText, keepsSpace) = scanTextStart(bytes)
    guard isText else { return false }
    builder.beginText(keepsSpace: keepsSpace)
    guard try scanText(bytes, into: &builder),
      bytes.word(at: place) & 0xFFFF_FFFF == Self.textEnd
    else { return false }
    builder.endText()
    place += 4
    guard bytes.word(at: place) & 0xFF_FFFF_FFFF == Self.inlineEnd else { return false }
    place += 5
    return true
  }

  /// Passes over a formula, from behind its name.
  private mutating func skipFormula(_ bytes: Span<UInt8>) -> Bool {
    while bytes[place] == Self.space {
      place += 1
      guard skipAttribute(bytes) else { return false }
    }
    if bytes[place] == Self.slash, bytes[place + 1] == Self.greater {
      place += 2
      return true
    }
    guard bytes[place] == Self.greater else { return false }
    place += 1
    // So does a formula that stands for a picture.
    let word = bytes.word(at: place)
    guard word != Self.pictureFunction, word != Self.newPictureFunction else { return false }
    repeat {
      guard skipText(bytes) else { return false }
    } while bytes[place] == Self.ampersand && scanReference(bytes) != nil
    guard bytes.word(at: place) & 0xFFFF_FFFF == Self.formulaEnd else { return false }
    place += 4
    return true
  }
}
