/// Markup that many cells have in common, made once.
///
/// A cell of text is `<c r="B` `7` `" s="3" t="s"><v>` `12` `</v></c>`: what stands before the
/// row's number depends on the column, what stands behind it on the style.
struct CellMarkup {
  /// What ends a cell with a value.
  static let valueEnd = Array("</v></c>".utf8)

  private static let columnStarts: [[UInt8]] = (1...64).map(makeStart)
  // By style: what stands between the reference and a value.
  private var textStarts: [[UInt8]] = []
  private var numberStarts: [[UInt8]] = []

  /// What stands before the row's number.
  static func start(column: Int) -> [UInt8] {
    column <= columnStarts.count ? columnStarts[column - 1] : makeStart(column)
  }

  /// What stands between the reference of a cell and the number of its text.
  mutating func textStart(style: Int) -> [UInt8] {
    Self.find(style, in: &textStarts, " t=\"s\"><v>")
  }

  /// What stands between the reference of a cell and its number.
  mutating func numberStart(style: Int) -> [UInt8] {
    Self.find(style, in: &numberStarts, "><v>")
  }

  /// What stands between the reference of a cell and its type.
  static func styleMarkup(_ style: Int) -> String { style == 0 ? "\"" : "\" s=\"\(style)\"" }

  private static func find(_ style: Int, in known: inout [[UInt8]], _ rest: String) -> [UInt8] {
    while known.count <= style { known.append(Array((styleMarkup(known.count) + rest).utf8)) }
    return known[style]
  }

  private static func makeStart(_ column: Int) -> [UInt8] {
    Array("<c r=\"\(CellReference.columnName(column))".utf8)
  }
}
