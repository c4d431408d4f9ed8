extension ResidentID {
  /// Reads an identity number that is already half-width, without spaces, its letters large.
  ///
  /// What is checked is the form alone: length, check character (GB 11643-1999, 4.2, which is
  /// ISO 7064 MOD 11-2) and that the day of birth is a day. Nothing is repaired.
  ///
  /// - Parameter text: The number, such as `11010519491231002X`.
  /// - Throws: The fault because of which the text is no identity number.
  public init(_ text: String) throws(Fault) {
    let characters = Array(text.utf8)
    if characters.count == 18, characters.dropLast().allSatisfy(Self.isDigit),
      characters[17] == UInt8(ascii: "X") || Self.isDigit(characters[17])
    {
      try self.init(citizen: characters, text: text)
    } else if characters.count == 15, characters.allSatisfy(Self.isDigit) {
      try self.init(firstGeneration: characters, text: text)
    } else if Self.isOtherDocument(characters) {
      self.init(text: text, kind: .otherDocument)
    } else if Self.isRoundedNumber(characters) {
      throw .truncated
    } else {
      throw .shape(length: text.count)
    }
  }

  private init(citizen characters: [UInt8], text: String) throws(Fault) {
    guard characters[17] == Self.checkCharacter(of: characters[..<17]) else {
      let lostDigits = characters[15...].allSatisfy { $0 == UInt8(ascii: "0") }
      throw lostDigits ? .truncated : .checksum
    }
    // Foreigners' permanent residence cards of 2023 have the same form and begin with 9.
    if characters[0] == UInt8(ascii: "9") {
      self.init(text: text, kind: .otherDocument)
      return
    }
    let birth = characters[6..<14]
    guard Self.day(fromDigits: birth) != nil else {
      throw .birthDate(String(decoding: birth, as: UTF8.self))
    }
    self.init(text: text, kind: .citizen)
  }

  private init(firstGeneration characters: [UInt8], text: String) throws(Fault) {
    let birth = Self.century(ofSequence: characters[12...]) + characters[6..<12]
    guard Self.day(fromDigits: birth[...]) != nil else {
      throw .birthDate(String(decoding: birth, as: UTF8.self))
    }
    self.init(text: text, kind: .firstGeneration)
  }

  /// The check character of 17 digits: weights are 2^(17−i) mod 11, the sum selects among eleven.
  static func checkCharacter(of digits: some Collection<UInt8>) -> UInt8 {
    var remainder = 0
    for digit in digits {
      remainder = (remainder + Int(digit &- UInt8(ascii: "0"))) * 2 % 11
    }
    let value = (12 - remainder) % 11
    return value == 10 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(value)
  }

  /// The century of a first-generation number: sequence codes 996 to 999 were kept for people
  /// who were a hundred years old when the numbers were given out (GB 11643-1989).
  static func century(ofSequence sequence: ArraySlice<UInt8>) -> [UInt8] {
    let isCentenarian = number(sequence) >= 996
    return isCentenarian ? Array("18".utf8) : Array("19".utf8)
  }

  /// The day that eight digits yyyymmdd name, if there is one.
  static func day(fromDigits digits: ArraySlice<UInt8>) -> CalendarDate? {
    guard digits.count == 8 else { return nil }
    return CalendarDate(
      year: number(digits.prefix(4)), month: number(digits.dropFirst(4).prefix(2)),
      day: number(digits.suffix(2)))
  }

  static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 &* 10 &+ Int($1 &- UInt8(ascii: "0")) }
  }

  static func isDigit(_ character: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(character)
  }

  private static func isLetter(_ character: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(character)
  }

  /// Whether the characters have the form of another document that is taken in its place:
  /// 港澳居民来往内地通行证 (H or M and 8 or 10 digits), 台湾居民来往大陆通行证 (8 or 10 digits),
  /// 外国人永久居留证 (3 letters, 12 digits), a passport (1 or 2 letters, 7 or 8 digits).
  private static func isOtherDocument(_ characters: [UInt8]) -> Bool {
    let letters = characters.prefix(while: isLetter)
    let digits = characters.dropFirst(letters.count)
    guard digits.allSatisfy(isDigit) else { return false }
    switch (letters.count, digits.count) {
    case (0, 8):
      return !isRecentDay(digits)
    case (0, 10), (1, 7), (1, 8), (2, 7), (2, 8), (3, 12):
      return true
    case (1, 10):
      return letters.first == UInt8(ascii: "H") || letters.first == UInt8(ascii: "M")
    default:
      return false
    }
  }

  /// Whether eight digits rather are somebody's birthday in the wrong cell.
  private static func isRecentDay(_ digits: ArraySlice<UInt8>) -> Bool {
    guard let day = day(fromDigits: digits) else { return false }
    return (1900...2099).contains(day.year)
  }

  /// Whether the text is what a spreadsheet shows for a number of 17 or 18 digits: `6.40102E+17`.
  private static func isRoundedNumber(_ characters: [UInt8]) -> Bool {
    guard let first = characters.first, isDigit(first) else { return false }
    let tail = characters.suffix(4)
    guard tail.elementsEqual("E+16".utf8) || tail.elementsEqual("E+17".utf8) else { return false }
    let middle = characters.dropFirst().dropLast(4)
    guard let dot = middle.first else { return characters.count == 5 }
    return dot == UInt8(ascii: ".") && middle.count > 1
      && middle.dropFirst().allSatisfy(isDigit)
  }
}

extension ResidentID.Fault: Error {}
