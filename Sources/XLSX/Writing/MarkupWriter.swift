/// Writes XML as UTF-8 bytes.
///
/// Names are those of the caller and trusted; values and texts are escaped. Characters that XML
/// forbids, and text that looks like the escape for one, become `_xHHHH_` (ISO 29500-1, 22.9.2.19
/// ST_Xstring) where office programs read it back, and are left out where they do not.
struct MarkupWriter {
  /// An element's attributes, in the order they are written; those that are nil are not.
  typealias Attributes = KeyValuePairs<String, String?>

  /// What was written so far.
  var bytes: [UInt8] = []

  /// Writes the declaration that begins every part.
  mutating func declaration() {
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
  }

  /// Writes markup as it is.
  mutating func raw(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// Writes a start tag.
  mutating func start(_ name: String, _ attributes: Attributes = [:]) {
    openTag(name, attributes)
    raw(">")
  }

  /// Writes an end tag.
  mutating func end(_ name: String) {
    raw("</")
    raw(name)
    raw(">")
  }

  /// Writes an element without content.
  mutating func empty(_ name: String, _ attributes: Attributes = [:]) {
    openTag(name, attributes)
    raw("/>")
  }

  /// Writes an element with text.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], text: String, escaping: Escaping = .office
  ) {
    start(name, attributes)
    self.text(text.utf8.span, escaping: escaping)
    end(name)
  }

  /// Writes an element with whatever its content writes.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout MarkupWriter) -> Void
  ) {
    start(name, attributes)
    content(&self)
    end(name)
  }

  /// Writes a number that is not negative, in decimal digits.
  mutating func digits(_ number: Int) {
    guard number > 9 else {
      bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number))
      return
    }
    let start = bytes.count
    var rest = number
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }

  private mutating func openTag(_ name: String, _ attributes: Attributes) {
    raw("<")
    raw(name)
    for case (let key, let value?) in attributes {
      raw(" ")
      raw(key)
      raw("=\"")
      text(value.utf8.span, escaping: .attribute)
      raw("\"")
    }
  }
}
