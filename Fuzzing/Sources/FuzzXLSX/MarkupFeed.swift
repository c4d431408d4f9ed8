@testable import XLSX

/// Hands markup to a parser in pieces, as large as the first byte of the input says: where a piece
/// ends is what an attacker chooses too.
struct MarkupFeed {
  private let markup: ArraySlice<UInt8>
  private let size: Int

  init(_ bytes: [UInt8]) {
    markup = bytes.dropFirst()
    let choice = Int(bytes.first ?? 0)
    size = choice == 0 ? 32 << 10 : choice < 32 ? choice : choice << 4
  }

  /// A part as an input: in pieces of the size that the reader uses.
  static func seed(_ part: [UInt8]) -> [UInt8] { [0] + part }

  /// Parses all pieces.
  ///
  /// - Parameters:
  ///   - handler: What takes the events in.
  ///   - afterPiece: Called when a piece has been taken in.
  func parse<Handler: MarkupHandler>(
    into handler: inout Handler, afterPiece: (inout Handler) -> Void = { _ in }
  ) {
    do throws(WorkbookError) {
      let parser = try MarkupParser(limits: .standard)
      var rest = markup
      while !rest.isEmpty {
        let piece = Array(rest.prefix(size))
        rest = rest.dropFirst(size)
        try parser.push(piece.span, to: &handler)
        afterPiece(&handler)
      }
      try parser.finish(&handler)
    } catch {
      _ = error.description
    }
    afterPiece(&handler)
  }
}
