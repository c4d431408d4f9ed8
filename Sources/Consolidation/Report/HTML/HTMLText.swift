internal import Forms

/// Text as a page has it: nothing in it is taken for markup.
enum HTMLText {
  /// Escapes a text for content and for attributes in double quotation marks.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The text without control characters and marks that turn its direction, and with
  ///   the five characters escaped that mean something in markup.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\t": result.append(scalar)
      default: if !TextKey.isInvisible(scalar) { result.append(scalar) }
      }
    }
    return String(result)
  }
}
