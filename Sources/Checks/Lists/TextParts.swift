/// The things that a text lists one after another: 机械工程、土木工程.
enum TextParts {
  private static let separators: Set<Unicode.Scalar> = ["、", "，", ",", "；", ";", "/", "／", "\n"]

  /// The parts of a text; the text itself where it lists nothing.
  static func of(_ text: String) -> [String] {
    text.unicodeScalars.split(whereSeparator: separators.contains).map { String($0) }
  }
}
