public import Forms

/// The names of all people that a batch of returns names, to be found again in any text.
///
/// A free text may name anybody of any unit; so all names are gathered before the first is written.
public struct PersonNames: Sendable {
  /// The names by their first two characters, the longest first.
  private var byHead: [Head: [[Unicode.Scalar]]] = [:]
  private var known: Set<String> = []
  /// What stands in columns of names and is none, such as a title wanted of a successor.
  private let words: FixedWords

  private struct Head: Hashable {
    var first: Unicode.Scalar
    var second: Unicode.Scalar
  }

  /// A name has two characters at least; one of more than twenty is a sentence.
  private static let lengths = 2...20

  /// Makes an empty collection.
  ///
  /// - Parameter campaign: The campaign, whose own words are nobody's name.
  public init(_ campaign: Campaign) {
    words = FixedWords(campaign)
  }

  /// Adds the people whom a return names: in columns of names, and in fields of whoever signs.
  ///
  /// - Parameters:
  ///   - checked: A file of a return.
  ///   - campaign: The campaign that it is for.
  public mutating func add(_ checked: CheckedReturn, _ campaign: Campaign) {
    for form in checked.forms {
      guard let definition = campaign.form(form.returned.number) else { continue }
      let columns = definition.columns.indices.filter { definition.columns[$0].kind == .name }
      for record in form.returned.records + [form.returned.total].compactMap(\.self) {
        for column in columns where record.entries.indices.contains(column) {
          let entry = record.entries[column]
          add(entry.text)
          if entry.raw.text != entry.text { add(entry.raw.text) }
        }
      }
      let fields = definition.headerFields + definition.footerFields
      for field in form.returned.fields
      where fields.contains(where: { $0.id == field.id && $0.kind == .text }) {
        add(field.text)
      }
    }
  }

  /// Adds whom a text names, where names are asked for: 张三、李四, 张三（办公室）, 张 三.
  ///
  /// What is no name, such as a listed title, is passed over.
  ///
  /// - Parameter text: What stands where a name is asked for.
  public mutating func add(_ text: String) {
    for piece in text.split(whereSeparator: { !Self.isOfName($0) && !$0.isWhitespace }) {
      add(piece: piece.filter { !$0.isWhitespace })
      let parts = piece.split(whereSeparator: \.isWhitespace)
      if parts.count > 1 { for part in parts { add(piece: String(part)) } }
    }
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isLetter || "·•・．.-'’".contains(character)
  }

  private mutating func add(piece name: String) {
    guard Self.lengths.contains(name.count), !known.contains(name), !words.contain(name)
    else { return }
    known.insert(name)
    let scalars = Array(name.unicodeScalars)
    guard scalars.count >= 2 else { return }
    let head = Head(first: scalars[0], second: scalars[1])
    byHead[head, default: []].append(scalars)
    byHead[head]?.sort { $0.count > $1.count }
  }

  /// A text with every known name in it masked, with spaces between its characters or without.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The text, which is the same where it names nobody.
  public func masked(_ text: String) -> String {
    guard !byHead.isEmpty else { return text }
    let scalars = Array(text.unicodeScalars)
    var masked = String.UnicodeScalarView()
    var position = 0
    var hasFound = false
    while position < scalars.count {
      if let end = end(ofNameIn: scalars, at: position) {
        let name = scalars[position..<end].filter { !$0.properties.isWhitespace }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: name)
        masked.append(contentsOf: Masking.name(String(text)).unicodeScalars)
        position = end
        hasFound = true
      } else {
        masked.append(scalars[position])
        position += 1
      }
    }
    return hasFound ? String(masked) : text
  }

  private func end(ofNameIn scalars: [Unicode.Scalar], at start: Int) -> Int? {
    guard let second = next(in: scalars, after: start) else { return nil }
    let head = Head(first: scalars[start], second: scalars[second])
    guard let names = byHead[head] else { return nil }
    for name in names {
      var position = second
      var isFound = true
      for scalar in name.dropFirst(2) {
        guard let after = next(in: scalars, after: position), scalars[after] == scalar else {
          isFound = false
          break
        }
        position = after
      }
      if isFound { return position + 1 }
    }
    return nil
  }

  /// The next character that is no space, at most two spaces on.
  private func next(in scalars: [Unicode.Scalar], after position: Int) -> Int? {
    for next in (position + 1)..<(position + 4) where next < scalars.count {
      if !scalars[next].properties.isWhitespace { return next }
    }
    return nil
  }
}
