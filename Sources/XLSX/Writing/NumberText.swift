/// Numbers as a workbook has them: the shortest digits that give the same number again.
enum NumberText {
  /// The digits of a finite number; a whole one has no decimals.
  static func shortest(_ number: Double) -> String {
    // Below 2^53 every whole number is exact; Int's digits are then the shortest.
    if number.magnitude < 9_007_199_254_740_992, number == number.rounded(.towardZero) {
      return String(Int(number))
    }
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Whether digits are a number as XML Schema has it: `-?d*.?d*(E[+-]?d+)?`, finite.
  static func isNumber(_ digits: String) -> Bool {
    var rest = Substring(digits).utf8
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let whole = takeDigits(&rest)
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = takeDigits(&rest)
    }
    guard whole + fraction > 0 else { return false }
    if rest.first == UInt8(ascii: "E") || rest.first == UInt8(ascii: "e") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      guard takeDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty && Double(digits).map(\.isFinite) == true
  }

  private static func takeDigits(_ text: inout Substring.UTF8View) -> Int {
    let digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    text.removeFirst(digits.count)
    return digits.count
  }
}
