/// A rule's message with its placeholders told apart from its words.
struct MessageTemplate: Sendable {
  private enum Piece: Sendable {
    case words(String)
    case placeholder(String)
  }

  private let pieces: [Piece]

  init(_ message: String) {
    var pieces: [Piece] = []
    var rest = message[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      pieces.append(.words(String(rest[..<open])))
      pieces.append(.placeholder(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    pieces.append(.words(String(rest)))
    self.pieces = pieces
  }

  /// The names of the placeholders.
  var placeholders: [String] {
    pieces.compactMap {
      guard case .placeholder(let name) = $0 else { return nil }
      return name
    }
  }

  /// The message with its placeholders filled in; those that nobody knows stay as they are.
  func filled(_ text: (String) -> String?) -> String {
    var message = ""
    for piece in pieces {
      switch piece {
      case .words(let words): message += words
      case .placeholder(let name): message += text(name) ?? "{\(name)}"
      }
    }
    return message
  }
}
