extension ResidentID {
  /// The number in 18 characters: that of the first generation with its century and check
  /// character, by which two numbers of one person are equal; any other as it is.
  public var upgraded: String {
    guard kind == .firstGeneration else { return text }
    let digits = Array(text.utf8)
    guard digits.count == 15 else { return text }
    let long = digits[..<6] + Self.century(ofSequence: digits[12...]) + digits[6...]
    return String(decoding: long + [Self.checkCharacter(of: long)], as: UTF8.self)
  }

  /// The day of birth; nil for other documents.
  public var birthDate: CalendarDate? {
    guard kind != .otherDocument else { return nil }
    return Self.day(fromDigits: Array(upgraded.utf8).dropFirst(6).prefix(8))
  }

  /// Whether the number is a man's: its sequence code is odd (GB 11643-1999, 4.1.3); nil for
  /// other documents.
  public var isMale: Bool? {
    guard kind != .otherDocument else { return nil }
    let digits = Array(text.utf8)
    guard let last = kind == .citizen ? digits.dropLast().last : digits.last else { return nil }
    return last & 1 == 1
  }

  /// The code of the place where the number was given out (GB/T 2260); nil for other documents.
  public var divisionCode: String? {
    kind == .otherDocument ? nil : String(text.prefix(6))
  }

  /// The number as people other than its owner may see it: `640102********1234`.
  public var masked: String { Masking.identity(text) }
}
