/// A name for a formula, a constant or some cells (ISO 29500-1, 18.2.5).
struct NameDefinition: Hashable {
  /// The name.
  var name: String
  /// What it stands for, without `=`.
  var formula: String
  /// The place of the only sheet that knows it, counted from 0; nil for the whole workbook.
  var sheet: Int?
  /// Whether people do not see it.
  var isHidden: Bool

  /// Whether a text can be a name: it begins with a letter, `_` or `\`, has letters, digits, `_`,
  /// `.`, `\` and `?` after that, and looks like no cell.
  static func isValid(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, name.utf16.count <= 255,
      first.properties.isAlphabetic || first == "_" || first == "\\",
      CellReference(name) == nil, !isRowColumn(name)
    else { return false }
    return name.unicodeScalars.allSatisfy { character in
      character.properties.isAlphabetic || character.properties.numericType != nil
        || character == "_" || character == "." || character == "\\" || character == "?"
    }
  }

  /// Whether a text is a cell in the other notation: `R`, `C` or `R1C1`.
  private static func isRowColumn(_ name: String) -> Bool {
    var rest = Substring(name.uppercased())
    if rest.first == "R" { rest = rest.dropFirst().drop { $0.isASCII && $0.isNumber } }
    if rest.first == "C" { rest = rest.dropFirst().drop { $0.isASCII && $0.isNumber } }
    return rest.isEmpty
  }
}
