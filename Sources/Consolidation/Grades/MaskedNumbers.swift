/// Identity numbers that were masked for those who mend them: 640102********1234.
enum MaskedNumbers {
  /// A text whose masked numbers show no county and no birthday either: 6401**********1234.
  ///
  /// - Parameter text: Any text, its numbers masked.
  /// - Returns: The text with the fifth and sixth digit of such numbers starred too.
  static func narrowed(_ text: String) -> String {
    guard text.contains("*****") else { return text }
    var characters = Array(text)
    var position = 0
    while position < characters.count {
      let digits = characters[position...].prefix { $0.wholeNumberValue != nil }.count
      let stars = characters[(position + digits)...].prefix { $0 == "*" }.count
      if digits == 6, stars >= 5 {
        characters[position + 4] = "*"
        characters[position + 5] = "*"
      }
      position += max(digits + stars, 1)
    }
    return String(characters)
  }
}
