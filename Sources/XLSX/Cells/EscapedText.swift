/// Characters that XML has no way to write, as `_xHHHH_` (ISO 29500-1, 22.9.2.19 ST_Xstring).
enum EscapedText {
  /// Puts the characters in place of their escapes at the end of a buffer.
  ///
  /// - Parameters:
  ///   - bytes: Text in UTF-8; it becomes shorter.
  ///   - start: Where the text begins; it goes to the end of the buffer.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    guard var escape = next(in: bytes, from: start) else { return }
    var decoded = Array(bytes[start..<escape])
    while true {
      if let end = appendDecoded(escape, of: bytes, to: &decoded) {
        escape = end
      } else {
        decoded.append(bytes[escape])
        escape += 1
      }
      guard let following = next(in: bytes, from: escape) else { break }
      decoded.append(contentsOf: bytes[escape..<following])
      escape = following
    }
    decoded.append(contentsOf: bytes[escape...])
    bytes.removeSubrange(start...)
    bytes.append(contentsOf: decoded)
  }

  /// Where `_x` stands next.
  private static func next(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 6 < bytes.count {
      if bytes[index] == UInt8(ascii: "_") && bytes[index + 1] == UInt8(ascii: "x") {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The UTF-16 unit of the escape at a place; nil where it is plain text after all.
  private static func unit(in bytes: [UInt8], at start: Int) -> UInt16? {
    guard start + 6 < bytes.count, bytes[start] == UInt8(ascii: "_"),
      bytes[start + 1] == UInt8(ascii: "x"), bytes[start + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = bytes[start + 2..<start + 6]
    // Excel leaves U+FFFE and U+FFFF, which are no characters, escaped.
    guard let unit = HexadecimalNumber.read(digits), unit < 0xFFFE else { return nil }
    return UInt16(unit)
  }

  /// Appends what an escape, or a pair of them, stands for, and returns where it ends.
  ///
  /// Nil where it is plain text after all. Half of a pair is no character: it stays escaped, so
  /// that nothing gets lost.
  private static func appendDecoded(
    _ start: Int, of bytes: [UInt8], to decoded: inout [UInt8]
  ) -> Int? {
    guard let unit = unit(in: bytes, at: start) else { return nil }
    var units = [unit]
    var end = start + 7
    if UTF16.isLeadSurrogate(unit), let second = Self.unit(in: bytes, at: end),
      UTF16.isTrailSurrogate(second)
    {
      units.append(second)
      end += 7
    }
    guard let text = String(validating: units, as: UTF16.self) else { return nil }
    decoded.append(contentsOf: text.utf8)
    return end
  }
}
