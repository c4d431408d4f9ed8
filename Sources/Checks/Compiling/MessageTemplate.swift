/// A message with places such as `{value}` that a check fills in.
///
/// It is taken apart when it is filled in: of the messages of a rule book few are.
struct MessageTemplate: Sendable {
  private let message: String

  init(_ message: String) {
    self.message = message
  }

  /// The names between the braces, in the order in which they stand.
  var placeholders: [String] {
    var names: [String] = []
    forEachPiece { _, name in
      if let name { names.append(String(name)) }
    }
    return names
  }

  /// The message with each place filled in; one that nobody fills in stays as it stands.
  func filled(_ text: (String) -> String?) -> String {
    var filled = ""
    forEachPiece { words, name in
      filled += words
      guard let name else { return }
      filled += text(String(name)) ?? "{\(name)}"
    }
    return filled
  }

  /// Takes the message apart: words, and the name in braces behind them.
  private func forEachPiece(_ body: (Substring, Substring?) -> Void) {
    let bytes = message.utf8
    var start = message.startIndex
    while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      body(message[start..<open], message[bytes.index(after: open)..<close])
      start = bytes.index(after: close)
    }
    body(message[start...], nil)
  }
}
