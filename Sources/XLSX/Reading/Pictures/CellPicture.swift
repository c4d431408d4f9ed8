/// A picture that stands in a cell in place of a value.
public enum CellPicture: Sendable, Hashable {
  /// One of WPS, by the name that its formula `DISPIMG("ID_…",1)` gives.
  case named(String)
  /// What may be one of Excel, by the number of a rich value, counted from 1 (the cell's `vm`);
  /// other rich values, such as stocks or places, have such a number too.
  case richValue(Int)

  private static let words = ["_xlfn.", "_xlws."]

  /// Whether the formula of a picture, or the value that it shows, may begin with a character.
  ///
  /// - Parameter byte: The character.
  /// - Returns: Whether it may.
  static func mayBegin(with byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte | 0x20 == UInt8(ascii: "d") || byte == UInt8(ascii: "=")
  }

  /// Reads a picture of WPS from its formula; nil where it is another one.
  ///
  /// - Parameter formula: The formula, with or without its `=` and the prefix of new functions.
  init?(formula: String) {
    var rest = formula[...]
    if rest.first == "=" { rest = rest.dropFirst() }
    for word in Self.words where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
    guard rest.utf8.count > 10, rest.prefix(7).uppercased() == "DISPIMG" else { return nil }
    rest = rest.dropFirst(7)
    guard rest.hasPrefix("(\""), let end = rest.dropFirst(2).firstIndex(of: "\"") else {
      return nil
    }
    let name = rest.dropFirst(2)[..<end]
    guard !name.isEmpty else { return nil }
    self = .named(String(name))
  }
}
