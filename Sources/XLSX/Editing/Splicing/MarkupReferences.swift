/// What stands for characters in markup, such as `&amp;` (XML 1.0, 4.1 and 4.6).
enum MarkupReferences {
  /// The text of markup, characters in place of references; others than XML's own stay.
  static func resolved(_ markup: String) -> String {
    guard markup.utf8.contains(UInt8(ascii: "&")) else { return markup }
    var text = ""
    var rest = markup[...]
    while let start = rest.firstIndex(of: "&") {
      text += rest[..<start]
      rest = rest[start...]
      guard let end = rest.prefix(12).firstIndex(of: ";"),
        let character = character(of: rest[rest.index(after: start)..<end])
      else {
        text += "&"
        rest = rest.dropFirst()
        continue
      }
      text.unicodeScalars.append(character)
      rest = rest[rest.index(after: end)...]
    }
    return text + rest
  }

  private static func character(of name: Substring) -> Unicode.Scalar? {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    default:
      if name.hasPrefix("#x") {
        UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      } else if name.hasPrefix("#") {
        UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
      } else {
        nil
      }
    }
  }

  /// A value as an attribute between double quotation marks has it.
  static func escaped(_ value: String) -> String {
    var markup = MarkupWriter()
    markup.text(value.utf8.span, escaping: .attribute)
    return markup.string
  }
}

extension MarkupWriter {
  /// What was written.
  var string: String { String(copying: room.span.extracting(first: count)) }
  /// What was written.
  var bytes: [UInt8] { Array(room.prefix(count)) }
}
