/// Finds the tags of a part and where they stand, which no parser tells reliably.
///
/// The part has been through the parser before: it is well-formed, and has no document type.
/// Whatever the bytes are, the scanner ends and looks at none beyond them.
struct TagScanner {
  /// The part, in UTF-8.
  let bytes: [UInt8]
  /// Where it goes on.
  private(set) var position: Int

  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The next tag; nil at the end.
  mutating func next() -> MarkupTag? {
    let tag = nextTag()
    position = tag?.range.upperBound ?? bytes.count
    return tag
  }

  private func nextTag() -> MarkupTag? {
    let span = bytes.span
    var place = position
    while let start = span.firstIndex(of: UInt8(ascii: "<"), from: place) {
      guard start + 1 < span.count else { return nil }
      switch span[start + 1] {
      case UInt8(ascii: "?"): place = end(behind: "?>", from: start + 2)
      case UInt8(ascii: "!") where span.has("<!--", at: start):
        place = end(behind: "-->", from: start + 4)
      case UInt8(ascii: "!") where span.has("<![CDATA[", at: start):
        place = end(behind: "]]>", from: start + 9)
      case UInt8(ascii: "!"): place = end(behind: ">", from: start + 2)
      default: return tag(at: start)
      }
    }
    return nil
  }

  private func end(behind mark: String, from start: Int) -> Int {
    let span = bytes.span
    var index = start
    while index < span.count {
      if span.has(mark, at: index) { return index + mark.utf8.count }
      index += 1
    }
    return span.count
  }

  private func tag(at start: Int) -> MarkupTag {
    let span = bytes.span
    let isEnd = span[start + 1] == UInt8(ascii: "/")
    let nameStart = start + (isEnd ? 2 : 1)
    var index = nameStart
    var localStart = nameStart
    while index < span.count, !span.endsName(at: index) {
      if span[index] == UInt8(ascii: ":") { localStart = index + 1 }
      index += 1
    }
    let name = nameStart..<index
    var declares = false
    var quote: UInt8 = 0
    while index < span.count {
      let byte = span[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "x"), !declares, span.has("xmlns", at: index) {
        declares = true
      }
      index += 1
    }
    let isEmpty = index > nameStart && span[index - 1] == UInt8(ascii: "/")
    return MarkupTag(
      range: start..<min(index + 1, span.count), name: name, localStart: localStart,
      kind: isEnd ? .end : .start(isEmpty: isEmpty), declares: declares)
  }

  /// The attributes of a start tag, in their order.
  func attributes(of tag: MarkupTag) -> [MarkupAttribute] {
    let span = bytes.span
    var attributes: [MarkupAttribute] = []
    var index = tag.name.upperBound
    let end = tag.attributesEnd
    while index < end {
      let start = index
      while index < end, span.isBlank(at: index) { index += 1 }
      let nameStart = index
      while index < end, !span.endsName(at: index), span[index] != UInt8(ascii: "=") { index += 1 }
      let name = nameStart..<index
      while index < end, span.isBlank(at: index) || span[index] == UInt8(ascii: "=") { index += 1 }
      guard index < end, !name.isEmpty else { break }
      let quote = span[index]
      index += 1
      let valueStart = index
      while index < end, span[index] != quote { index += 1 }
      guard index < end else { break }
      attributes.append(
        MarkupAttribute(range: start..<index + 1, name: name, value: valueStart..<index))
      index += 1
    }
    return attributes
  }

  /// Some of the bytes as text, as they stand.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension Span<UInt8> {
  /// Where a byte stands next; nil where it does not.
  fileprivate func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    var index = start
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    while count - index >= 8 {
      let word = word(at: index) ^ pattern
      // The highest bit of a byte that is 0, and perhaps of bytes behind it.
      let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Whether some characters stand at an index.
  fileprivate func has(_ characters: String, at index: Int) -> Bool {
    let wanted = characters.utf8
    guard count - index >= wanted.count else { return false }
    var place = index
    for byte in wanted {
      guard self[place] == byte else { return false }
      place += 1
    }
    return true
  }

  fileprivate func isBlank(at index: Int) -> Bool {
    let byte = self[index]
    return byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  fileprivate func endsName(at index: Int) -> Bool {
    isBlank(at: index) || self[index] == UInt8(ascii: ">") || self[index] == UInt8(ascii: "/")
  }
}
