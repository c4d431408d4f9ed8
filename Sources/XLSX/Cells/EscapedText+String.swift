extension EscapedText {
  /// A text with the characters in place of their escapes.
  ///
  /// - Parameter text: The text as the file has it.
  /// - Returns: The text as people see it.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    var bytes = Array(text.utf8)
    decode(&bytes, from: 0)
    return String(decoding: bytes, as: UTF8.self)
  }
}
