/// Reads texts as values of one code list.
///
/// Every way of writing a value is put down beforehand, so that reading is one look-up for an
/// exact value and one more for most others; only what is found in neither has its end looked at.
public struct CodeReader: Sendable {
  private let exact: [String: Reading]
  private let folded: [String: Reading]
  private let suffixes: [String]

  /// Puts down the ways of writing a list's values; those put down first win.
  ///
  /// - Parameter list: The list whose values are to be read.
  public init(_ list: CodeList) {
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
    suffixes = list.optionalSuffixes.map { TextKey.fold($0) }.filter { !$0.isEmpty }
    self.exact = exact
    self.folded = folded
  }

  /// Reads a cleaned text as a value of the list, or tells why it is none.
  public func read(_ text: String) -> Reading {
    if let reading = exact[text] { return reading }
    let key = TextKey.fold(text)
    return folded[key] ?? readIgnoringSuffix(key) ?? .unreadable(.unlisted)
  }

  /// Reads a key with one of the optional suffixes taken off its end, or put there.
  private func readIgnoringSuffix(_ key: String) -> Reading? {
    guard !key.isEmpty else { return nil }
    for suffix in suffixes {
      let other = key.hasSuffix(suffix) ? String(key.dropLast(suffix.count)) : key + suffix
      if let reading = folded[other], case .value = reading { return reading }
    }
    return nil
  }
}
