/// The encodings that parts of markup come in (XML 1.0, 4.3.3).
enum MarkupEncoding {
  /// The part in UTF-8; nil where it says that it is in an encoding other than UTF-8 and UTF-16.
  ///
  /// A part in UTF-16 is declared to be in UTF-8 afterwards.
  static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      guard let text = TextDecoding.decode(bytes) else { return nil }
      let markup =
        text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
      guard let range = declared(Array(markup.utf8)) else { return Array(markup.utf8) }
      var result = Array(markup.utf8)
      result.replaceSubrange(range, with: Array("UTF-8".utf8))
      return result
    }
    guard let range = declared(bytes) else { return bytes }
    let name = String(decoding: bytes[range], as: UTF8.self).lowercased()
    return ["utf-8", "utf8", "us-ascii", "ascii"].contains(name) ? bytes : nil
  }

  /// Where the name of the encoding stands; nil where none is declared.
  private static func declared(_ bytes: [UInt8]) -> Range<Int>? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: mark) ? mark.count : 0
    guard bytes[start...].starts(with: Array("<?xml".utf8)) else { return nil }
    // Declarations are short; what has no end is none.
    let head = bytes[start...].prefix(256)
    guard let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let word = Array("encoding".utf8)
    var index = start
    while index + word.count < end {
      guard bytes[index...].starts(with: word) else {
        index += 1
        continue
      }
      let rest = bytes[index + word.count..<end]
      guard
        let open = rest.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }),
        let close = bytes[(open + 1)..<end].firstIndex(of: bytes[open])
      else { return nil }
      return open + 1..<close
    }
    return nil
  }
}
