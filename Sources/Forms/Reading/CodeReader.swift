/// Reads texts as values of one code list.
///
/// Every way of writing a value is put down beforehand, so that reading is one look-up for an
/// exact value and one more for anything else.
struct CodeReader: Sendable {
  private let exact: [String: Reading]
  private let folded: [String: Reading]

  /// Puts down the ways of writing a list's values; those put down first win.
  init(_ list: CodeList) {
    var exact: [String: Reading] = [:]
    var folded: [String: Reading] = [:]
    func put(_ key: String, _ reading: Reading) {
      if !key.isEmpty, folded[key] == nil { folded[key] = reading }
    }
    for value in list.values + list.tolerated where exact[value] == nil {
      exact[value] = .value(.code(value), [])
    }
    for value in list.values {
      put(TextKey.fold(value), .value(.code(value), [.synonym(nil)]))
    }
    for (key, synonym) in list.synonyms {
      put(key, .value(.code(synonym.value), [.synonym(synonym.severity)]))
    }
    for text in list.ambiguous {
      put(text, .unreadable(.ambiguous))
    }
    for value in list.tolerated {
      put(TextKey.fold(value), .value(.code(value), [.synonym(nil)]))
    }
    for suffix in list.optionalSuffixes.map({ TextKey.fold($0) }) {
      for (key, reading) in folded.sorted(by: { $0.key < $1.key }) {
        guard case .value = reading else { continue }
        put(key.hasSuffix(suffix) ? String(key.dropLast(suffix.count)) : key + suffix, reading)
      }
    }
    self.exact = exact
    self.folded = folded
  }

  /// Reads a cleaned text.
  func read(_ text: String) -> Reading {
    exact[text] ?? folded[TextKey.fold(text)] ?? .unreadable(.unlisted)
  }
}
