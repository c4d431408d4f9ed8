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
      if let unit = unit(in: bytes, at: escape) {
        escape = append(unit, at: escape, of: bytes, to: &decoded)
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

  /// Appends a unit, or a pair of units, as UTF-8; a unit without its partner becomes U+FFFD.
  private static func append(
    _ unit: UInt16, at start: Int, of bytes: [UInt8], to decoded: inout [UInt8]
  ) -> Int {
    var units = [unit]
    var end = start + 7
    if UTF16.isLeadSurrogate(unit), let second = Self.unit(in: bytes, at: end),
      UTF16.isTrailSurrogate(second)
    {
      units.append(second)
      end += 7
    }
    decoded.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
    return end
  }
}
