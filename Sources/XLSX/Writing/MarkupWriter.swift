/// Writes XML as UTF-8 bytes.
///
/// Names are those of the caller and trusted; values and texts are escaped. Characters that XML
/// forbids, and text that looks like the escape for one, become `_xHHHH_` (ISO 29500-1, 22.9.2.19
/// ST_Xstring) where office programs read it back, and are left out where they do not.
package struct MarkupWriter {
  /// An element's attributes, in the order they are written; those that are nil are not.
  package typealias Attributes = KeyValuePairs<String, String?>

  /// What was written, and behind it room that is filled with zeros: a word can be stored there
  /// whole, whatever part of it counts.
  private(set) var room: [UInt8]
  /// How many bytes of ``room`` were written.
  private(set) var count = 0

  /// Begins without a byte.
  ///
  /// - Parameter room: Where to write; what stands there is overwritten.
  package init(room: [UInt8] = []) {
    self.room = room
  }

  /// Takes back what was written behind a place.
  ///
  /// - Parameter count: How many bytes stay.
  mutating func truncate(to count: Int) {
    self.count = min(count, self.count)
  }

  /// Sees to it that some more bytes can be stored.
  ///
  /// - Parameter more: How many: those that count, and the rest of the last word.
  @inline(__always)
  mutating func makeRoom(_ more: Int) {
    if room.count - count < more { grow(more) }
  }

  /// Stores a word of which the first bytes count; there must be room for eight.
  ///
  /// - Parameters:
  ///   - word: The bytes, the first in the lowest bits.
  ///   - length: How many count, at most 8.
  @inline(__always)
  mutating func store(_ word: UInt64, _ length: Int) {
    room.store(word, at: count)
    count += length
  }

  /// Writes bytes as they are.
  mutating func raw(_ bytes: borrowing Span<UInt8>) {
    makeRoom(bytes.count + 8)
    var index = 0
    while bytes.count - index >= 8 {
      store(bytes.word(at: index), 8)
      index += 8
    }
    store(bytes.lastWord(from: index), bytes.count - index)
  }

  private mutating func grow(_ more: Int) {
    let count = max(room.count * 2, count + more, 512)
    room.append(contentsOf: repeatElement(0, count: count - room.count))
  }

  /// Writes the declaration that begins every part.
  package mutating func declaration() {
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
  }

  /// Writes markup as it is.
  mutating func raw(_ markup: String) {
    raw(markup.utf8.span)
  }

  /// Writes a start tag.
  package mutating func start(_ name: String, _ attributes: Attributes = [:]) {
    openTag(name, attributes)
    raw(">")
  }

  /// Writes an end tag.
  package mutating func end(_ name: String) {
    raw("</")
    raw(name)
    raw(">")
  }

  /// Writes an element without content.
  package mutating func empty(_ name: String, _ attributes: Attributes = [:]) {
    openTag(name, attributes)
    raw("/>")
  }

  /// Writes an element with text.
  package mutating func element(
    _ name: String, _ attributes: Attributes = [:], text: String, escaping: Escaping = .office
  ) {
    start(name, attributes)
    self.text(text.utf8.span, escaping: escaping)
    end(name)
  }

  /// Writes an element with whatever its content writes.
  package mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout MarkupWriter) -> Void
  ) {
    start(name, attributes)
    content(&self)
    end(name)
  }

  /// Writes a number that is not negative, in decimal digits.
  mutating func digits(_ number: Int) {
    makeRoom(32)
    var rest = number
    var groups: (UInt64, UInt64) = (0, 0)
    var length = 0
    // Eight digits at most fit a word; a number has 19 at most.
    while rest > 99_999_999 {
      groups = (DecimalWord.eightDigits(rest % 100_000_000), groups.0)
      rest /= 100_000_000
      length += 1
    }
    let first = DecimalWord(rest)
    store(first.word, first.length)
    if length > 0 { store(groups.0, 8) }
    if length > 1 { store(groups.1, 8) }
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
