extension MarkupAttributes {
  /// The value of an attribute as text, characters in place of their `_xHHHH_` escapes
  /// (ISO 29500-1, 22.9.2.19 ST_Xstring).
  ///
  /// - Parameter term: Its local name.
  /// - Returns: The text, nil where it is not there.
  func escapedText(_ term: MarkupTerm) -> String? {
    text(term).map(EscapedText.decoded)
  }

  /// Whether an attribute says yes, where nothing said means something too.
  ///
  /// - Parameters:
  ///   - term: Its local name.
  ///   - standard: What it means where it is not there.
  /// - Returns: What it says.
  func flag(_ term: MarkupTerm, else standard: Bool) -> Bool {
    guard let index = index(of: term) else { return standard }
    return flag(at: index)
  }
}
