/// The first bytes of what may be a text.
struct TextSample {
  private let bytes: [UInt8]
  private let hasMark: Bool

  /// Takes a sample.
  ///
  /// - Parameter head: The first bytes of a file; the last character may be cut.
  init(_ head: [UInt8]) {
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      // UTF-16: what is ASCII shows when the zeros are gone, and the mark says the rest.
      bytes = head.dropFirst(2).filter { $0 != 0 }
      hasMark = true
    } else {
      hasMark = head.starts(with: [0xEF, 0xBB, 0xBF])
      bytes = Array(head.dropFirst(hasMark ? 3 : 0))
    }
  }

  /// What kind of text it is; nil where it is none.
  var kind: FileKind? {
    guard hasMark || (isPlain && (isUTF8 || isGB18030)) else { return nil }
    let ascii = bytes.prefix(4096).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let text = ascii.drop { $0 <= 0x20 }
    if text.starts(with: "mime-version:".utf8) { return .html }
    guard text.first == UInt8(ascii: "<") else { return .csv }
    let marks = ["<html", "<!doctype html", "<table", "<body", "<meta"]
    return marks.contains { text.contains(sequence: $0) } ? .html : .other
  }

  /// Whether no control characters are there, but those that a text has.
  private var isPlain: Bool {
    bytes.allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) || $0 == 0x1A }
  }

  private var isUTF8: Bool {
    // A character that the sample cuts is at most three bytes of four.
    (0...3).contains { String(validating: bytes.dropLast($0), as: UTF8.self) != nil }
  }

  /// Whether the bytes follow the pattern of GB 18030: one byte, two, or four.
  private var isGB18030: Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard (0x81...0xFE).contains(bytes[index]) else { return false }
      guard index + 1 < bytes.count else { return true }
      switch bytes[index + 1] {
      case 0x40...0x7E, 0x80...0xFE: index += 2
      case 0x30...0x39: index += 4
      default: return false
      }
    }
    return true
  }
}
