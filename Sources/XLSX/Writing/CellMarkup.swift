/// Markup that many cells have in common, made once, as words to be stored.
///
/// A cell of text is `<c r="B` `7"` ` s="3"` ` t="s"><v>` `12` `</v></c>`: what stands before the
/// row's number depends on the column, what stands behind it on the style and the type.
final class CellMarkup {
  /// At most 24 bytes of markup.
  struct Piece {
    let words: (UInt64, UInt64, UInt64)
    let length: Int

    /// Markup that is known to be short.
    init(_ markup: String) {
      let bytes = Array(markup.utf8.prefix(24))
      func word(_ start: Int) -> UInt64 {
        bytes.dropFirst(start).prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
      }
      words = (word(0), word(8), word(16))
      length = bytes.count
    }

    /// A number below 10,000,000 and the quotation mark that ends an attribute.
    init(quoted number: Int) {
      let digits = DecimalWord(number)
      let end = UInt64(UInt8(ascii: "\"")) << UInt64(digits.length * 8)
      words = (digits.word | end, 0, 0)
      length = digits.length + 1
    }
  }

  /// What stands behind the style of a cell with a number.
  let numberStart = Piece("><v>")
  /// What stands behind the style of a cell with a shared text.
  let sharedStart = Piece(" t=\"s\"><v>")
  /// What stands behind the style of a cell with a text of its own.
  let inlineStart = Piece(" t=\"inlineStr\"><is><t>")
  /// What ends a cell with a value.
  let valueEnd = Piece("</v></c>")
  /// What ends a cell with a text of its own.
  let inlineEnd = Piece("</t></is></c>")

  // As many columns as have names of two letters: `<c r="` and a name are then at most a word.
  private static let columnStarts: [Piece] = (1...702).map { Piece(start(column: $0)) }

  private let columns: [Piece] = CellMarkup.columnStarts
  /// The place of the first style among those of a workbook that it is added to.
  private let firstStyle: Int
  private let normal: Piece
  private var styles: [Piece] = []

  /// Makes the markup.
  ///
  /// - Parameter firstStyle: The place of the first style among those of a workbook that it is
  ///   added to.
  init(firstStyle: Int = 0) {
    self.firstStyle = firstStyle
    normal = Piece(Self.style(firstStyle))
  }

  /// What stands before the row's number; nil for a column that is too far to the right.
  @inline(__always)
  func start(_ column: Int) -> Piece? {
    column <= columns.count ? columns[column - 1] : nil
  }

  /// What stands before the row's number.
  static func start(column: Int) -> String { "<c r=\"\(CellReference.columnName(column))" }

  /// What stands between the reference of a cell and its type; nil for a style with a number too
  /// long.
  @inline(__always)
  func style(_ style: Int) -> Piece? {
    style == 0 && firstStyle <= 999 ? normal : made(style)
  }

  private static func style(_ place: Int) -> String { place == 0 ? "" : " s=\"\(place)\"" }

  /// What stands between the reference of a cell and its type, however long it is.
  func longStyle(_ style: Int) -> String { Self.style(firstStyle + style) }

  private func made(_ style: Int) -> Piece? {
    // ` s="999"` is a word.
    guard firstStyle + style <= 999 else { return nil }
    while styles.count <= style { styles.append(Piece(longStyle(styles.count))) }
    return styles[style]
  }
}

extension MarkupWriter {
  /// Writes a piece, for which there must be room.
  @inline(__always)
  mutating func store(_ piece: CellMarkup.Piece) {
    let start = count
    store(piece.words.0, 8)
    if piece.length > 8 {
      store(piece.words.1, 8)
      store(piece.words.2, 8)
    }
    truncate(to: start + piece.length)
  }
}
